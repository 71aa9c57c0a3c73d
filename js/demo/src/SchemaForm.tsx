import RjsfForm, { type IChangeEvent } from "@rjsf/core";
import { form, prepareUpdate, type Field, type Input, type UpdateRequest } from "portin";
import { useEffect, useMemo, useRef, useState } from "react";
import type { StoredPorting } from "./gigs";
import { useLanguage } from "./language";
import { afterPress } from "./press";
import { ProblemSummary } from "./ProblemSummary";
import { SchemaField } from "./SchemaField";
import { SchemaNotes } from "./schemaNotes";
import { SchemaObject } from "./SchemaObject";
import { schemaIssues, validator } from "./schemaValidator";
import { SchemaCheckbox, SchemaInput, SchemaSelect } from "./schemaWidgets";
import { isError, useIssues } from "./useIssues";
import type { PortingState } from "./usePorting";
import { useRefusals } from "./useRefusals";
import { widgetOf } from "./widgets";

const templates = { FieldTemplate: SchemaField, ObjectFieldTemplate: SchemaObject, BaseInputTemplate: SchemaInput };
const widgets = { SelectWidget: SchemaSelect, CheckboxWidget: SchemaCheckbox };

/** Between the names in an id: it makes "root.address.city" of the field "address.city". */
const separator = ".";

export interface SchemaFormProps {
  readonly state: PortingState;
  readonly porting: StoredPorting;
  /** What the button says. */
  readonly submit: string;
}

/**
 * Asks for what a porting needs in react-jsonschema-form. What there is to ask
 * and how is all form()'s to say; the issues and what to send, prepareUpdate()'s.
 *
 * Unlike the Wizard, react-jsonschema-form keeps what is typed, a PIN, too: until
 * the API has taken it, for then the form is gone.
 */
export function SchemaForm({ state, porting, submit }: SchemaFormProps) {
  const { catalog, texts } = useLanguage();
  const { error, providers } = state;
  const [data, setData] = useState<Input>({});
  const latest = useRef(data); // what happens before the form is drawn again sees it, too
  const [goal, setGoal] = useState<{ readonly field: Field }>();
  const issues = useIssues(prepare);
  const refusals = useRefusals(error);

  // Of what is typed, these decide about the form.
  const decisive = [data.donorProvider, data.address?.country, data.behavior];
  const { schema, uiSchema, steps } = useMemo(() => formOf(data), [porting, catalog, providers, ...decisive]);

  useEffect(() => {
    if (!providers) state.loadProviders();
  }, []);

  useEffect(() => {
    const [field] = Object.keys(error?.fields ?? {});
    if (field) setGoal({ field });
  }, [error]);

  // Takes the user to a control, whose id is its field, once it has its description.
  useEffect(() => {
    if (goal) document.getElementById(goal.field)?.focus();
  }, [goal]);

  function formOf(input: Input) {
    return form(porting, { lang: catalog, providers, input });
  }

  /** What prepareUpdate makes of the data, and what the schema refuses beyond it: to leave out what is asked for. */
  function prepare(): UpdateRequest {
    const input = latest.current;
    const { schema } = formOf(input);
    const required = Object.keys(schema.properties).filter(widgetOf); // nobody can fill in the others
    const request = prepareUpdate(porting, input, { required, providers, now: state.now() });
    const wrong = request.issues.filter(isError).map(({ field }) => field);
    const others = schemaIssues(schema, input).filter(({ field }) => widgetOf(field) && !wrong.includes(field));
    return { ...request, issues: [...request.issues, ...others] };
  }

  /** The data has changed: by the user at the id, or without one by the defaults of the schema. */
  function change({ formData = {} }: IChangeEvent<Input>, id?: string) {
    latest.current = formData;
    setData(formData);
    if (!id) return;
    const field = id.split(separator).slice(1).join(separator);
    refusals.change(field);
    issues.change(field);
  }

  function press() {
    if (state.busy) return;
    const { problems, body } = issues.press(() => true);
    const [first] = problems;
    refusals.forget();
    if (first) setGoal(first);
    else void state.update(porting.id, body);
  }

  if (!providers) return <p className="note">{texts.loading}</p>;
  return (
    <>
      <ProblemSummary problems={issues.problems} onFollow={(field) => setGoal({ field })} />
      <SchemaNotes value={{ refused: refusals.refused, issuesAt: issues.at }}>
        <RjsfForm
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
          onBlur={() => afterPress(issues.leave)}
          onSubmit={press}
          onError={press}
        >
          <div className="buttons">
            <button className="primary" aria-disabled={state.busy}>
              {issues.isAsking ? texts.sendAnyway : submit}
            </button>
          </div>
        </RjsfForm>
      </SchemaNotes>
    </>
  );
}
