import { JsonForms } from "@jsonforms/react";
import { vanillaRenderers } from "@jsonforms/vanilla-renderers";
import { form as formOf, type Field, type Input } from "portin";
import { initialData } from "portin/jsonforms";
import type { DemoForm } from "../inputs/useForm";
import { useEffect, useMemo, type FormEvent } from "react";
import { useLanguage } from "../language";
import { layoutControl, LayoutInputs } from "./LayoutControl";
import { ProblemSummary } from "../inputs/ProblemSummary";
import type { SchemaFormProps } from "./SchemaForm";
import { useGenerated } from "./useGenerated";

const renderers = [...vanillaRenderers, layoutControl];

/**
 * Asks for what a porting needs in JSON Forms. What there is to ask and how is all
 * form()'s to say; the issues and what to send, usePortingForm's.
 *
 * JSON Forms validates by Ajv, which compiles schemas to JavaScript, and the
 * Content-Security-Policy of this page forbids that: here it validates nothing.
 */
export function LayoutForm({ move, porting, form, submit, children }: SchemaFormProps) {
  const { catalog, texts } = useLanguage();
  const { providers } = move;
  const { problems, goTo, leave, press } = useGenerated(form);

  // Of what is typed, these decide about the form.
  const data = form.getValues(); // with the PIN, which the generator shows in its input
  const decisive = [data.donorProvider, data.address?.country, data.behavior];
  const { schema, uiSchema } = useMemo(
    () => formOf(porting, { catalog, providers, input: data, for: "jsonforms" }),
    [porting, catalog, providers, ...decisive],
  );
  useEffect(() => begin(form, initialData(schema)), [schema]);

  function send(event: FormEvent) {
    event.preventDefault();
    press();
  }

  function change(field: Field, value: unknown) {
    form.setValue(field, value);
    problems.change(field);
  }

  if (!providers) return <p className="note">{texts.loading}</p>;
  return (
    <>
      <ProblemSummary problems={problems.problems} onFollow={goTo} />
      <form className="layout" method="post" noValidate onSubmit={send}>
        <LayoutInputs value={{ notes: form, values: form.values, change, leave }}>
          <JsonForms
            schema={schema as object}
            uischema={uiSchema}
            data={data}
            renderers={renderers}
            validationMode="NoValidation"
          />
        </LayoutInputs>
        {children}
        <div className="buttons">
          <button className="primary" aria-disabled={move.busy}>
            {problems.isAsking ? texts.sendAnyway : submit}
          </button>
        </div>
      </form>
    </>
  );
}

/** Puts what a form begins with where nothing was typed: what was emptied stays so. */
function begin(form: DemoForm, defaults: Input) {
  const { address = {}, ...rest } = defaults;
  for (const [field, value] of Object.entries(rest)) {
    if (form.values[field as keyof Input] === undefined) form.setValue(field, value);
  }
  for (const [member, value] of Object.entries(address ?? {})) {
    const before: { readonly [member: string]: unknown } = { ...form.values.address };
    if (before[member] === undefined) form.setValue(`address.${member}`, value);
  }
}
