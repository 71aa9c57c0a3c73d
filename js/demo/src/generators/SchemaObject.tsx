import type { ObjectFieldTemplateProps } from "@rjsf/utils";
import type { FormSpec } from "portin";

/** The form itself with a heading for each step, or the address in it. */
export function SchemaObject({ fieldPathId, properties, registry }: ObjectFieldTemplateProps) {
  if (fieldPathId.path.length > 0) return <div className="address">{properties.map(({ content }) => content)}</div>;
  const { steps } = registry.formContext as Pick<FormSpec, "steps">;
  return steps.map(({ step, title, fields }) => (
    <fieldset key={step}>
      <legend>
        <h3>{title}</h3>
      </legend>
      {properties.filter(({ name }) => fields.includes(name)).map(({ content }) => content)}
    </fieldset>
  ));
}
