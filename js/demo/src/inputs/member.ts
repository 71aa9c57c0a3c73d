import type { Field } from "portin";

/** The member of the porting that a field is, or is a part of. */
export function member(field: Field): Field {
  return field.split(".")[0] ?? field;
}
