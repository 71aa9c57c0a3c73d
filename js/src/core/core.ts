import type { Field } from "../generated/names.js";
import type { Portin } from "./portin.js";
import type { APIErrorRule, Context, Input, Porting } from "./types.js";

/** What the entries are made of: `Portin`, and what it would be too large with. */
export interface Core extends Portin {
  /** What to do about an error of the API, for `apiErrorOf`. */
  apiError(parts: Record<string, unknown>): APIErrorRule;
  /** What a form depends on, field by field. */
  compose(parts: { porting?: Porting; input?: Input; field?: Field }, context?: Context): Composed;
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
