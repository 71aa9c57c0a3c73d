import { blank, hyphen } from "./blank.js";
import { find, labelOf, pinDaysOf } from "./text.js";
import type { FormCatalog } from "./messages/catalog.js";
import type { Field, FormStep } from "./names.js";
import type { Context } from "./types.js";

/** How a form is to be. */
export interface FormOptions extends Context {
  /** A language of the message catalogs, `en` or `es` (`en` unless given), or a catalog. `portin/slim` has no catalogs, and needs one. */
  readonly lang?: string | FormCatalog | undefined;
  /** `draft-07` unless given, which every generator takes. */
  readonly dialect?: Dialect | undefined;
}

/** A version of JSON Schema. */
export type Dialect = "draft-07" | "2020-12";

/** A form for exactly one porting. */
export interface FormSpec {
  /** The JSON Schema of what there is to provide, with what the porting holds as defaults: never a PIN. */
  schema: FormSchema;
  /** How react-jsonschema-form shows it. */
  uiSchema: UiSchema;
  /** The pages of a wizard, for a form that is too long for one. */
  steps: { step: FormStep; title: string; fields: string[] }[];
}

/** The JSON Schema of a form. */
export type FormSchema = {
  $schema: string;
  type: "object";
  properties: { [name: string]: FormProperty };
  required: string[];
  additionalProperties: false;
};

/** The JSON Schema of a field, or of the address. */
export type FormProperty = {
  title: string;
  description?: string;
  type: "string" | "boolean" | "object";
  enum?: (string | boolean)[];
  pattern?: string;
  format?: "date";
  default?: string;
  properties?: { [name: string]: FormProperty };
  required?: string[];
  additionalProperties?: false;
};

/** What a uiSchema says of an object: `ui:order`, and a uiSchema for each property. */
export type UiSchema = {
  "ui:order": string[];
  [name: string]: UiField | UiSchema | string[];
};

/** What a uiSchema says of a field. */
export type UiField = {
  /** A text input unless given. */
  "ui:widget"?: "date" | "checkbox" | "select";
  "ui:autocomplete": string;
  "ui:autocapitalize"?: string;
  "ui:inputType"?: "tel";
  "ui:enumNames"?: string[];
  "ui:placeholder"?: string;
  "ui:help"?: string;
};

/** React's props for an input element. */
export interface FieldProps {
  type: "text" | "tel" | "date" | "checkbox";
  /** An autofill token of WHATWG. */
  autoComplete: string;
  inputMode?: "text" | "numeric" | "tel";
  autoCapitalize?: "none" | "words" | "characters";
  spellCheck?: false;
  /** With room for blanks and hyphens. */
  maxLength?: number;
}

const dialects: { readonly [dialect in Dialect]: string } = {
  "draft-07": "http://json-schema.org/draft-07/schema#",
  "2020-12": "https://json-schema.org/draft/2020-12/schema",
};

/**
 * Puts texts, and what patterns ignore, where the core says which, as
 * schema/fill.go does: `composed` is what the verb `form` answers, which this
 * changes.
 */
export function fillForm(composed: FormSpec, catalog: FormCatalog, dialect: Dialect = "draft-07"): FormSpec {
  const { schema, uiSchema, steps } = composed;
  const states = fillSchema(schema.properties, "", catalog);
  fillUi(uiSchema, "", catalog, states);
  return {
    schema: { ...{ $schema: dialects[dialect] }, ...schema },
    uiSchema,
    steps: steps.map(({ step, fields }) => ({ step, title: catalog.formSteps[step], fields })),
  };
}

/** Fills the properties, and returns the names of the states if there is a choice of them. */
function fillSchema(
  properties: { [name: string]: FormProperty },
  prefix: string,
  catalog: FormCatalog,
): string[] | undefined {
  let states: string[] | undefined;
  for (const [name, property] of Object.entries(properties)) {
    const field = prefix + name;
    if (property.pattern) property.pattern = property.pattern.replaceAll("~-", blank + hyphen).replaceAll("~", blank);
    if (typeof property.enum === "string") [property.enum, states] = splitStates(property.enum);
    if (property.properties) states = fillSchema(property.properties, `${field}.`, catalog);
    const { label, hint } = labelOf(field, catalog);
    property.title = label;
    if (hint !== undefined) property.description = hint;
  }
  return states;
}

/** The codes and the names of the states, which the core has in one text: "AL Alabama", and so on, line by line. */
function splitStates(text: string): [codes: string[], names: string[]] {
  const codes: string[] = [];
  const names: string[] = [];
  for (const state of text.split("\n")) {
    const code = state.slice(0, 2);
    if (code === codes.at(-1)) continue; // what else it is called
    codes.push(code);
    names.push(state.slice(3));
  }
  return [codes, names];
}

function fillUi(ui: UiSchema, prefix: string, catalog: FormCatalog, states: string[] | undefined): void {
  for (const [name, of] of Object.entries(ui)) {
    if (Array.isArray(of)) continue; // ui:order
    const field = prefix + name;
    if (isObject(of)) {
      fillUi(of, `${field}.`, catalog, states);
      continue;
    }
    if (field === "address.state" && states) of["ui:enumNames"] = states;
    else if (of["ui:enumNames"]) of["ui:enumNames"] = namesOf(field, of["ui:enumNames"], catalog);
    if (of["ui:help"] === undefined) continue;
    const help = helpOf(field, of["ui:help"], catalog);
    if (help) of["ui:help"] = help;
    else delete of["ui:help"];
  }
}

function isObject(ui: UiField | UiSchema): ui is UiSchema {
  return "ui:order" in ui;
}

/** The labels of values. A value without is a name already, of a carrier. */
function namesOf(field: Field, values: string[], catalog: FormCatalog): string[] {
  const { options = {} } = labelOf(field, catalog);
  return values.map((value) => find(options, value) ?? value);
}

/** What a carrier's customers have to know of a field. */
function helpOf(field: Field, of: string, catalog: FormCatalog): string | undefined {
  const [days, id] = of.split(" ") as [string, string];
  const carrier = find(catalog.carriers, id);
  if (field === "accountNumber") return carrier?.accountNumber;
  const pin = carrier?.pin;
  return pin && days !== "0" ? `${pin} ${pinDaysOf(Number(days), catalog)}` : pin;
}
