import { form as formOf, type Field, type Porting } from "portin";
import { useEffect, type ReactNode } from "react";
import { Checklist } from "./Checklist";
import type { StoredPorting } from "../api/gigs";
import { useLanguage } from "../language";
import { LazyLayoutForm } from "../generators/LazyLayoutForm";
import { LazySchemaForm } from "../generators/LazySchemaForm";
import { member } from "../inputs/member";
import { useForm } from "../inputs/useForm";
import type { Move } from "../api/useMove";
import type { Tab } from "./useTab";
import { widgetOf } from "../inputs/widgets";
import { Wizard } from "./Wizard";

interface UpdateFormProps {
  readonly move: Move;
  readonly porting: StoredPorting;
  readonly fields: readonly Field[];
  /** What the last button says. */
  readonly submit: string;
  /** What may be left out, of a form that is made by hand. */
  readonly optional?: readonly Field[];
  /** The user is to confirm what was entered, in a form that is made by hand. */
  readonly confirm?: boolean;
  /** Says what the form is made with. What was typed stays when another is chosen. */
  readonly tab: Tab;
  /** The checklist is only to be looked up. */
  readonly checked?: boolean;
  /** Shown between the inputs and the buttons of a form that is made by hand. */
  readonly children?: ReactNode;
}

/** Asks for fields, and sends them all in one update: to a declined porting the first update is the retry already. */
export function UpdateForm(options: UpdateFormProps) {
  const { move, porting, fields, submit, optional = [], confirm = false, checked = false, tab, children } = options;
  const { catalog, texts } = useLanguage();
  const { providers } = move;
  const asked = [...new Set(fields.map(member))];
  const form = useForm(porting, {
    catalog,
    required: asked.filter(widgetOf), // nobody can fill in the others
    confirm: confirm && tab === "inputs",
    providers,
    now: move.asOf,
    async onSubmit(body) {
      const error = await move.update(porting.id, body);
      if (error && error.body === undefined) throw error; // so that the form keeps what was typed
      if (error) form.refuse(error.body);
    },
  });

  useEffect(() => {
    if (!providers) move.loadProviders();
    // A select shows its first choice, whether it was chosen or not.
    const country = countryOf(porting);
    if (asked.includes("address") && country) form.setValue("address.country", country);
  }, []);

  const props = { move, porting, form, submit };
  const list = <Checklist title={texts.checklist} items={form.checklist} folded={checked} />;
  const confirmation = form.fields.map(({ name }) => name).filter((field) => !asked.includes(member(field)));
  if (tab === "rjsf") return <LazySchemaForm {...props}>{list}</LazySchemaForm>;
  if (tab === "jsonforms") return <LazyLayoutForm {...props}>{list}</LazyLayoutForm>;
  return (
    <Wizard {...props} asked={asked} besides={[...optional, ...confirmation]} checklist={list}>
      {children}
    </Wizard>
  );
}

/** The country of the address: the porting's, or what portin has for its number. */
function countryOf(porting: Porting): string | undefined {
  const { address } = formOf(porting, { now: 0 }).schema.properties;
  return porting.address?.country ?? (address?.properties?.["country"]?.default as string | undefined);
}
