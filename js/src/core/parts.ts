import type { Field } from "../generated/names.js";
import type { Input, Porting } from "./types.js";

/** What a form is about, besides the context. */
export interface FormParts {
  /** Null for the form that creates one. */
  readonly porting: Porting | null;
  readonly input?: Input;
  /** The only field to ask for. */
  readonly field?: Field;
  /** Asks for `detailsMatch`, too. */
  readonly confirm?: boolean;
}

/** What the core asks of an error of the API. */
export interface APIErrorParts {
  readonly code: string;
  readonly type: string;
  readonly properties: readonly string[];
}
