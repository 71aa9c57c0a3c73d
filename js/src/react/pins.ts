import type { Field } from "../generated/names.js";
import type { Input } from "../core/types.js";

/** What the API takes and never tells. */
export const pinFields = ["accountPin", "billingPin"] as const;

export function isPin(field: Field): field is (typeof pinFields)[number] {
  return pinFields.includes(field as "accountPin");
}

/**
 * The PINs of a form, as part of an input. They are kept where React does not: it
 * holds on to the state and the props of earlier renders, writes the value of an
 * input into the page's HTML, and shows all of it to its developer tools. So they
 * are in one variable, and gone at once.
 */
export type Pins = Pick<Input, (typeof pinFields)[number]>;
