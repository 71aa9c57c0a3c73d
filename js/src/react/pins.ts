import type { Field } from "../names.js";
import type { Input } from "../types.js";

/** What the API takes and never tells. */
export const pinFields = ["accountPin", "billingPin"] as const;

export function isPin(field: Field): field is (typeof pinFields)[number] {
  return pinFields.includes(field as "accountPin");
}

/** The PINs of a form. */
export interface Pins {
  /** All of them, as part of an input. */
  all(): Pick<Input, (typeof pinFields)[number]>;
  set(field: Field, value: unknown): void;
  forget(): void;
}

/**
 * Keeps the PINs of a form where React does not: it holds on to the state and the
 * props of earlier renders, writes the value of an input into the page's HTML, and
 * shows all of it to its developer tools. Here they are once, and gone at once.
 */
export function keepPins(): Pins {
  let held: Record<string, unknown> = {};
  return {
    all: () => held,
    set: (field, value) => (held = { ...held, [field]: value }),
    forget: () => (held = {}),
  };
}
