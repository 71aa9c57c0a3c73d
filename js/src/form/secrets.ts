import type { Field, Input } from "./imports.js";

export const secrets: readonly Field[] = ["accountPin", "billingPin"];

/** Reports whether the API takes a field and never returns it: no state, no snapshot and no HTML has its value. */
export function isSecret(field: Field): boolean {
  return secrets.includes(field);
}

export function withoutSecrets({ accountPin, billingPin, ...values }: Input): Input {
  return values;
}
