import { rankWith, uiTypeIs, type ControlProps } from "@jsonforms/core";
import { JsonForms, withJsonFormsControlProps } from "@jsonforms/react";
import { vanillaRenderers } from "@jsonforms/vanilla-renderers";
import { form, type FormProperty } from "portin";
import { useMemo } from "react";
import { Field } from "../inputs/Field";
import { changing, type GeneratorProps } from "./generator";

/**
 * A control of a layout. The controls of JSON Forms do not announce errors to assistive technology, and they keep what
 * the user types, even a PIN. This control leaves both to the form.
 */
function LayoutControl({ path, label, description, schema }: ControlProps) {
  const options = (schema as FormProperty).oneOf?.map(({ const: value, title }) => ({ value, label: title }));
  return <Field name={path} label={label} hint={description} {...(options && { options })} />;
}

const renderers = [
  ...vanillaRenderers,
  { tester: rankWith(10, uiTypeIs("Control")), renderer: withJsonFormsControlProps(LayoutControl) },
];

/**
 * Asks for what a porting needs in JSON Forms, with the layout and the words of form(). It validates by Ajv, which
 * compiles schemas to JavaScript, and the Content-Security-Policy of this page forbids that: here it validates nothing.
 */
export function LayoutForm({ porting, options }: GeneratorProps) {
  const spec = useMemo(() => form(porting, { ...options, for: "jsonforms" }), changing(porting, options));
  return (
    <JsonForms
      schema={spec.schema as object}
      uischema={spec.uiSchema}
      data={options.input}
      renderers={renderers}
      validationMode="NoValidation"
    />
  );
}
