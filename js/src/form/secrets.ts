import type { Field } from "./imports.js";

const secrets: readonly Field[] = ["accountPin", "billingPin"];

/** Reports whether the API takes a field and never returns it: no state, no snapshot and no HTML has its value. */
export function isSecret(field: Field): boolean {
  return secrets.includes(field);
}
