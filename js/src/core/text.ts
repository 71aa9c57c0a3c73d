// What has no need of a catalog: nothing here brings one along.
import type { Catalog, FormCatalog, Label, Situation } from "../messages/catalog.js";
import type { Field } from "../generated/names.js";

/** The field's label and hint, if there are some for its kind. The label of a field of the future has its path in it. */
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

/** What to say at a field about what is wrong there: of its kind, if the parameters say one. */
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

/** How long a carrier's transfer PIN works. */
export function pinDaysOf(days: number, { pinDays }: Pick<FormCatalog, "pinDays">): string {
  return days === 1 ? pinDays.one : fill(pinDays.other, { days: String(days) });
}

/** The text of a key that is closest to a situation, or that of another key if there is none. */
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

/** What a text calls the carrier: while the number is with it, and once it was; `Carrier` begins a sentence. */
export function donorOf({ donor }: Pick<Catalog, "donor">, situation: Situation): Record<string, string> {
  const current = situation.carrier || pick(donor, "current", "", situation)!;
  const old = situation.carrier || pick(donor, "old", "", situation)!;
  const begin = situation.carrier || current[0]!.toUpperCase() + current.slice(1);
  return { carrier: current, Carrier: begin, oldCarrier: old };
}

/** The text of a key. Values come from the API: one may be called "constructor". */
export function find<T>(texts: { readonly [key: string]: T }, key: string): T | undefined {
  return own(texts, key);
}

/** A member of an object's own, if it has one: not what others hung on Object.prototype. */
export function own(object: any, name: PropertyKey): any {
  const value = object?.[name];
  return value !== undefined && {}.hasOwnProperty.call(object, name) ? value : undefined;
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
