import type { Field } from "../generated/names.js";
import type { Input, Porting } from "./types.js";

/** The arguments of a form, besides the context. */
export interface FormParts {
  /** Null for the form that creates a porting. */
  readonly porting: Porting | null;
  readonly input?: Input;
  /** The only field to ask for. */
  readonly field?: Field;
  /** Whether to add the checkbox `detailsMatch`. */
  readonly confirm?: boolean;
}

/** The parts of an API error that the core reads. */
export interface APIErrorParts {
  readonly code: string;
  readonly type: string;
  readonly properties: readonly string[];
}
