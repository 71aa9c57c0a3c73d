// Chooses and fills the texts of a catalog that is passed in. It imports no catalog, so that none gets into a bundle.
import type { Catalog, FormCatalog, Label, Situation } from "../messages/catalog.js";
import type { Field } from "../generated/names.js";

/**
 * A field's label and hint: those of its kind, if there are any. The label of a field that this version does not know
 * contains the field's path.
 */
export function labelOf(
  field: Field,
  { fields, checklist }: FormCatalog,
  kind?: string,
  situation: Situation = {},
): Label {
  if (field === "detailsMatch") return { label: checklist.detailsMatch };
  const label = find<Label>(fields, `${field}.${kind}`) ?? pick<Label>(fields, field, "unknown", situation)!;
  return label.label.includes("{") ? { ...label, label: fill(label.label, { field }) } : label;
}

/** The message for an issue. It depends on the kind of the field, if `params` has one. */
export function issueTextOf({ field, code, params }: IssueOfText, { issues }: Pick<Catalog, "issues">): string {
  const key = `${field}.${code}`;
  return fill(
    find(issues, `${key}.${params["kind"]}`) ?? find(issues, key) ?? find(issues, code) ?? issues["unknown"]!,
    params,
  );
}

interface IssueOfText {
  readonly field: string;
  readonly code: string;
  readonly params: { readonly [name: string]: string };
}

/** The sentence that says how long a carrier's transfer PIN works. */
export function pinDaysOf(days: number, { pinDays }: Pick<FormCatalog, "pinDays">): string {
  return days === 1 ? pinDays.one : fill(pinDays.other, { days: String(days) });
}

/** The text of a key that fits the situation best. If the key has no text, the key `otherwise` is used. */
export function pick<T>(
  texts: { readonly [key: string]: T },
  key: string,
  otherwise: string,
  { behavior, market }: Situation,
): T | undefined {
  const known = find(texts, key) === undefined ? otherwise : key;
  for (const variant of [`${market}.${behavior}`, behavior, market]) {
    const text = find(texts, `${known}.${variant}`);
    if (text !== undefined) return text;
  }
  return find(texts, known);
}

/**
 * The names of the carrier in a text: `carrier` while it has the number, `oldCarrier` after the number has left it, and
 * `Carrier` at the beginning of a sentence.
 */
export function donorOf({ donor }: Pick<Catalog, "donor">, situation: Situation): Record<string, string> {
  const current = situation.carrier || pick(donor, "current", "", situation)!;
  const old = situation.carrier || pick(donor, "old", "", situation)!;
  const begin = situation.carrier || current[0]!.toUpperCase() + current.slice(1);
  return { carrier: current, Carrier: begin, oldCarrier: old };
}

/** The text of a key. The key may come from the API, so it could be "constructor", which every object inherits. */
export function find<T>(texts: { readonly [key: string]: T }, key: string): T | undefined {
  return own(texts, key);
}

/** A member that the object itself has, not one that it inherits, as from Object.prototype. */
export function own(object: any, name: PropertyKey): any {
  const value = object?.[name];
  return value !== undefined && {}.hasOwnProperty.call(object, name) ? value : undefined;
}

/** Replaces names in braces by their parameters. A name without a parameter stays as it is. */
export function fill(text: string, params: { readonly [name: string]: string }): string {
  const [before, ...parts] = text.split("{");
  const filled = parts.map((part) => {
    const end = part.indexOf("}");
    const name = part.slice(0, end);
    return (find(params, name) ?? `{${name}}`) + part.slice(end + 1);
  });
  return before + filled.join("");
}
