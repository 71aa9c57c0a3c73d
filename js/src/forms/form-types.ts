import type { FieldsOptions } from "./field-types.js";
import type { FormStep } from "../generated/names.js";

/** The options of a form. */
export interface FormOptions<Of extends Generator = "rjsf"> extends Omit<FieldsOptions, "html" | "platform"> {
  /** The generator that shows the form: `rjsf` if absent. */
  readonly for?: Of | undefined;
  /** `draft-07`, which every generator takes, if absent. */
  readonly dialect?: Dialect | undefined;
}

/**
 * The library that shows a form: `rjsf` is react-jsonschema-form, `jsonforms` is JSON Forms. For any other, `plain`,
 * everything is in the schema.
 */
export type Generator = "rjsf" | "jsonforms" | "plain";

/** A version of JSON Schema. */
export type Dialect = "draft-07" | "2020-12";

/** A form for exactly one porting. */
export interface FormSpec<Of extends Generator = "rjsf"> {
  /** The JSON Schema of the fields to ask for. Its defaults are what the porting holds, but never a PIN. */
  schema: FormSchema;
  /** Tells react-jsonschema-form, or JSON Forms, how to show the form. It is empty for other generators. */
  uiSchema: { rjsf: UiSchema; jsonforms: FormLayout; plain: {} }[Of];
  /** The pages of a wizard, for an app that does not show the form on one page. */
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
  /** An optional field may also be null. */
  type: "string" | "boolean" | "object" | ["string", "null"];
  /** The choices, for react-jsonschema-form. */
  enum?: (string | boolean)[];
  /** The choices, for other generators. */
  oneOf?: { const: string; title: string }[];
  /** For other generators: a checkbox that has to be checked must not be false. */
  not?: { const: false };
  pattern?: string;
  format?: "date";
  default?: string;
  properties?: { [name: string]: FormProperty };
  required?: string[];
  additionalProperties?: false;
};

/** The uiSchema of an object: `ui:order`, and a uiSchema for each property. */
export type UiSchema = {
  "ui:order": string[];
  [name: string]: UiField | UiSchema | string[];
};

/** The uiSchema of a field. */
export type UiField = {
  /** A text input if absent. */
  "ui:widget"?: "date" | "checkbox" | "select";
  "ui:autocomplete": string;
  /** Of an account PIN "PAC", "STAC" or "GB", of a member of the address the country: some texts differ. */
  "ui:kind"?: string;
  "ui:autocapitalize"?: string;
  "ui:inputType"?: "tel";
  "ui:enumNames"?: string[];
  "ui:placeholder"?: string;
  "ui:help"?: string;
};

/** The UI schema of JSON Forms: the pages of a wizard, one below the other. */
export type FormLayout = {
  type: "VerticalLayout";
  elements: { type: "Group"; label: string; elements: FormControl[] }[];
};

/** A field in a layout of JSON Forms. */
export type FormControl = {
  type: "Control";
  /** Where the field is in the schema, such as `#/properties/accountPin`. */
  scope: string;
  /** Hints that a renderer may use. */
  options: {
    autocomplete: string;
    autocapitalize?: string;
    inputType?: "tel";
    placeholder?: string;
    /** Shows the description also while the user is not typing in the field. */
    showUnfocusedDescription?: true;
  };
};
