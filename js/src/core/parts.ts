import type { Field } from "../generated/names.js";
import type { Input, Porting } from "./types.js";

/** What a form is about, besides the context. */
export interface FormParts {
  readonly porting?: Porting;
  readonly input?: Input;
  /** The only field to ask for. */
  readonly field?: Field;
}

/** What the core asks of an error of the API. */
export interface APIErrorParts {
  readonly code: string;
  readonly type: string;
  readonly properties: readonly string[];
}

/** What the verb `form` answers: what a form depends on, by field. See AppendForm in porting/compose.go. */
export interface Composed {
  [field: string]: ComposedField;
}

export interface ComposedField {
  /** Of an account PIN "PAC", "STAC" or "GB"; of a member of the address the country. */
  kind?: string;
  default?: string;
  pattern?: string;
  optional?: true;
  /** Values and names in turn, or the states: "AL Alabama", and so on, line by line. */
  choices?: string[] | string;
  "ui:inputType"?: "tel";
  "ui:autocapitalize"?: "characters";
  "ui:placeholder"?: string;
  "ui:help"?: string;
}
