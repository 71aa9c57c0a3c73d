import type { FieldsOptions } from "./field-types.js";
import type { FormStep } from "../generated/names.js";

/** How a form is to be. */
export interface FormOptions<Of extends Generator = "rjsf"> extends Omit<FieldsOptions, "html" | "platform"> {
  /** What makes inputs of it: `rjsf` unless given. */
  readonly for?: Of | undefined;
  /** `draft-07` unless given, which every generator takes. */
  readonly dialect?: Dialect | undefined;
}

/**
 * What makes inputs of a form: `rjsf` is react-jsonschema-form, `jsonforms` JSON Forms. For any other, `plain`, all
 * there is to say is in the schema.
 */
export type Generator = "rjsf" | "jsonforms" | "plain";

/** A version of JSON Schema. */
export type Dialect = "draft-07" | "2020-12";

/** A form for exactly one porting. */
export interface FormSpec<Of extends Generator = "rjsf"> {
  /** The JSON Schema of what there is to provide, with what the porting holds as defaults: never a PIN. */
  schema: FormSchema;
  /** How react-jsonschema-form or JSON Forms shows it. For other generators it is empty. */
  uiSchema: { rjsf: UiSchema; jsonforms: FormLayout; plain: {} }[Of];
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
  /** What may be left out may be null, too. */
  type: "string" | "boolean" | "object" | ["string", "null"];
  /** What it is one of, for react-jsonschema-form. */
  enum?: (string | boolean)[];
  /** What it is one of, for other generators. */
  oneOf?: { const: string; title: string }[];
  /** What a box that has to be ticked must not be, for other generators than react-jsonschema-form. */
  not?: { const: false };
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
  /** Of an account PIN "PAC", "STAC" or "GB", of a member of the address the country: some texts differ. */
  "ui:kind"?: string;
  "ui:autocapitalize"?: string;
  "ui:inputType"?: "tel";
  "ui:enumNames"?: string[];
  "ui:placeholder"?: string;
  "ui:help"?: string;
};

/** What JSON Forms calls a UI schema: the pages of a wizard one below the other. */
export type FormLayout = {
  type: "VerticalLayout";
  elements: { type: "Group"; label: string; elements: FormControl[] }[];
};

/** A field in a layout of JSON Forms. */
export type FormControl = {
  type: "Control";
  /** Where the field is in the schema, such as `#/properties/accountPin`. */
  scope: string;
  /** What a renderer may use: some do. */
  options: {
    autocomplete: string;
    autocapitalize?: string;
    inputType?: "tel";
    placeholder?: string;
    /** Where there is a description, it is not only for who is typing. */
    showUnfocusedDescription?: true;
  };
};
