import type { FormControl, FormLayout, FormProperty, FormSpec, Generator, UiField } from "./form-types.js";

type Properties = { [name: string]: FormProperty };
/** A uiSchema of a field, or of an object. */
type Ui = UiField & { [member: string]: any };

/**
 * Rewrites a form, which is made for react-jsonschema-form, for each generator. schema/generator.go does the same in
 * Go.
 */
export const generators: { readonly [generator in Generator]: (form: FormSpec) => FormSpec<Generator> } = {
  rjsf: (form) => form,
  jsonforms: (form) => ({ ...plain(form), uiSchema: layoutOf(form) }),
  plain,
};

function plain({ schema, uiSchema, steps }: FormSpec): FormSpec<"plain"> {
  return { schema: { ...schema, properties: plainProperties(schema.properties, uiSchema) }, uiSchema: {}, steps };
}

/** Moves into the properties of an object what their uiSchema says. */
function plainProperties(properties: Properties, ui: { [name: string]: any }): Properties {
  return Object.fromEntries(Object.entries(properties).map(([name, of]) => [name, plainProperty(of, ui[name] ?? {})]));
}

/**
 * Moves into a property's schema what its uiSchema says: the titles of the choices, and the help, which is added to the
 * description.
 */
function plainProperty(property: FormProperty, ui: Ui): FormProperty {
  const { title, description: hint, type, enum: values, properties, ...rest } = property;
  const description = textOf(hint, ui);
  const titles = ui["ui:enumNames"];
  return {
    title,
    ...(description && { description }),
    type,
    ...(titles && { oneOf: titles.map((title, i) => ({ const: values![i] as string, title })) }),
    // Given a constant, generators check a checkbox by themselves, or show a list with one value.
    ...(values && !titles && { not: { const: false } }),
    ...(properties && { properties: plainProperties(properties, ui) }),
    ...rest,
  };
}

/** The text below a field. */
function textOf(hint: string | undefined, { "ui:help": help }: Ui): string {
  return [hint, help].filter((text) => typeof text === "string").join(" ");
}

/** A group for each page of the wizard. The group of the address has its members. */
function layoutOf({ schema, uiSchema, steps }: FormSpec): FormLayout {
  const elements = steps.map(({ title, fields }) => ({
    type: "Group" as const,
    label: title,
    elements: fields.flatMap((name) => controls("#", name, schema.properties[name]!, (uiSchema[name] ?? {}) as Ui)),
  }));
  return { type: "VerticalLayout", elements };
}

/** The controls of a field, or of its members. */
function controls(path: string, name: string, { description, properties }: FormProperty, ui: Ui): FormControl[] {
  const scope = `${path}/properties/${name.replace(/~/g, "~0").replace(/\//g, "~1")}`;
  if (properties)
    return Object.entries(properties).flatMap(([member, of]) => controls(scope, member, of, ui[member] ?? {}));
  const hints = Object.entries(ui).filter(([name]) => /^ui:(?!widget|enum|help|kind)/.test(name));
  const options = Object.fromEntries(hints.map(([name, hint]) => [name.slice(3), hint]));
  if (textOf(description, ui)) options.showUnfocusedDescription = true; // that of a PIN says how to get one
  return [{ type: "Control", scope, options: options as FormControl["options"] }];
}
