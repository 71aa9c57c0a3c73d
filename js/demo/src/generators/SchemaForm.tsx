import RjsfForm from "@rjsf/core";
import {
  optionsList,
  type FieldTemplateProps,
  type ObjectFieldTemplateProps,
  type RJSFSchema,
  type ValidatorType,
} from "@rjsf/utils";
import { form, type FormSpec } from "portin";
import { useMemo } from "react";
import { Field } from "../inputs/Field";
import { changing, type GeneratorProps } from "./generator";

/**
 * A field as the schema and the uiSchema describe it. The inputs of react-jsonschema-form keep what the user types, even
 * a PIN. This field leaves that to the form.
 */
function SchemaField({ fieldPathId, schema, uiSchema, label, rawDescription, rawHelp, children }: FieldTemplateProps) {
  if (schema.type === "object") return children;
  const options = schema.type === "boolean" ? undefined : optionsList<RJSFSchema>(schema, uiSchema);
  const help = typeof rawHelp === "string" ? { help: rawHelp } : {};
  return (
    <Field
      name={fieldPathId.path.join(".")}
      label={label}
      hint={rawDescription}
      {...help}
      {...(options && { options })}
    />
  );
}

/** The form itself with a heading for each step, or the address in it. */
function SchemaObject({ fieldPathId, properties, registry }: ObjectFieldTemplateProps) {
  if (fieldPathId.path.length > 0) return properties.map(({ content }) => content);
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

/** Validates nothing: the form does. The usual validator compiles schemas to JavaScript, which this page forbids. */
const validator: ValidatorType = {
  rawValidation: () => ({}),
  isValid: () => true,
  validateFormData: () => ({ errors: [], errorSchema: {} }),
};

/** Asks for what a porting needs in react-jsonschema-form, with the schema and the words of form(). */
export function SchemaForm({ porting, options }: GeneratorProps) {
  const { schema, uiSchema, steps } = useMemo(() => form(porting, options), changing(porting, options));
  return (
    <RjsfForm
      tagName="div"
      schema={schema}
      uiSchema={uiSchema}
      formData={options.input}
      formContext={{ steps }}
      templates={{ FieldTemplate: SchemaField, ObjectFieldTemplate: SchemaObject }}
      validator={validator}
      noValidate
      showErrorList={false}
    >
      <></>
    </RjsfForm>
  );
}
