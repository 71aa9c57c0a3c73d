import RjsfForm, { type IChangeEvent } from "@rjsf/core";
import { form as formOf, type Field, type Input } from "portin";
import type { DemoForm } from "../inputs/useForm";
import { useMemo, type ReactNode } from "react";
import type { StoredPorting } from "../api/gigs";
import { useLanguage } from "../language";
import { ProblemSummary } from "../inputs/ProblemSummary";
import { SchemaField } from "./SchemaField";
import { SchemaNotes } from "./schemaNotes";
import { SchemaObject } from "./SchemaObject";
import { validator } from "./schemaValidator";
import { SchemaCheckbox, SchemaInput, SchemaSelect } from "./schemaWidgets";
import { useGenerated } from "./useGenerated";
import type { Move } from "../api/useMove";

const templates = { FieldTemplate: SchemaField, ObjectFieldTemplate: SchemaObject, BaseInputTemplate: SchemaInput };
const widgets = { SelectWidget: SchemaSelect, CheckboxWidget: SchemaCheckbox };

/** Between the names in an id: it makes "root.address.city" of the field "address.city". */
const separator = ".";

export interface SchemaFormProps {
  readonly move: Move;
  readonly porting: StoredPorting;
  readonly form: DemoForm;
  /** What the button says. */
  readonly submit: string;
  /** Shown over the button. */
  readonly children: ReactNode;
}

/**
 * Asks for what a porting needs in react-jsonschema-form. What there is to ask
 * and how is all form()'s to say; the issues and what to send, usePortingForm's.
 *
 * Unlike the Wizard, react-jsonschema-form keeps what is typed, a PIN, too: until
 * the API has taken it, for then the form is gone.
 */
export function SchemaForm({ move, porting, form, submit, children }: SchemaFormProps) {
  const { catalog, texts } = useLanguage();
  const { providers } = move;
  const { problems, goTo, leave, press } = useGenerated(form);

  // Of what is typed, these decide about the form.
  const data = form.getValues(); // with the PIN, which the generator shows in its input
  const decisive = [data.donorProvider, data.address?.country, data.behavior];
  const { schema, uiSchema, steps } = useMemo(
    () => formOf(porting, { catalog, providers, input: data }),
    [porting, catalog, providers, ...decisive],
  );

  /** The data has changed: by the user at the id, or without one by the defaults of the schema. */
  function change({ formData = {} }: IChangeEvent<Input>, id?: string) {
    const before = form.getValues();
    for (const name of new Set([...Object.keys(before), ...Object.keys(formData)]) as Set<keyof Input>) {
      const value = emptied(before[name], formData[name]);
      if (value !== before[name]) form.setValue(name, value);
    }
    if (!id) return;
    problems.change(fieldOf(id));
  }

  if (!providers) return <p className="note">{texts.loading}</p>;
  return (
    <>
      <ProblemSummary problems={problems.problems} onFollow={goTo} />
      <SchemaNotes value={form}>
        <RjsfForm
          method="post"
          schema={schema}
          uiSchema={uiSchema}
          validator={validator}
          formData={data}
          formContext={{ steps }}
          templates={templates}
          widgets={widgets}
          idSeparator={separator}
          nameGenerator={(path) => path.join(separator)}
          noHtml5Validate
          showErrorList={false}
          onChange={change}
          onBlur={(id, value) => leave(fieldOf(id), value)}
          onSubmit={press}
          onError={press}
        >
          {children}
          <div className="buttons">
            <button className="primary" aria-disabled={move.busy}>
              {problems.isAsking ? texts.sendAnyway : submit}
            </button>
          </div>
        </RjsfForm>
      </SchemaNotes>
    </>
  );
}

function fieldOf(id: string): Field {
  return id.split(separator).slice(1).join(separator);
}

/** What a form that leaves out what is empty says of a member: empty where it was not. */
function emptied(before: unknown, now: unknown): unknown {
  if (!isObject(now)) return now ?? (before === undefined ? undefined : "");
  if (!isObject(before)) return now;
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  return Object.fromEntries(names.map((name) => [name, emptied(before[name], now[name])]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
