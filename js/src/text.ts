// What format.ts and form.ts have in common: nothing here brings a catalog along.
import type { FormCatalog, Label } from "./messages/catalog.js";
import type { Field } from "./names.js";

/** The field's label and hint. The label of a field of the future has its path in it. */
export function labelOf(field: Field, { fields }: FormCatalog): Label {
  const label = find<Label>(fields, field) ?? fields.unknown;
  return label.label.includes("{") ? { ...label, label: fill(label.label, { field }) } : label;
}

/** How long a carrier's transfer PIN works. */
export function pinDaysOf(days: number, { pinDays }: Pick<FormCatalog, "pinDays">): string {
  return days === 1 ? pinDays.one : fill(pinDays.other, { days: String(days) });
}

/** The text of a key. Values come from the API: one may be called "constructor". */
export function find<T>(texts: { readonly [key: string]: T }, key: string): T | undefined {
  return Object.hasOwn(texts, key) ? texts[key] : undefined;
}

/** Puts parameters in place of their names in braces. A name without a parameter stays. */
export function fill(text: string, params: { readonly [name: string]: string }): string {
  const [before, ...parts] = text.split("{");
  const filled = parts.map((part) => {
    const end = part.indexOf("}");
    const name = part.slice(0, end);
    return (find(params, name) ?? `{${name}}`) + part.slice(end + 1);
  });
  return before + filled.join("");
}
