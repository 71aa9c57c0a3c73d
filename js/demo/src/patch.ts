import type { Address, Field } from "portin";
import type { Patch } from "./gigs";
import { fieldText } from "./texts";

/** The member of the porting that a field is, or is a part of. */
export function member(field: Field): Field {
  return field.split(".")[0] ?? field;
}

/** What the form says about the fields, as the API wants it: no empty texts, the address whole. */
export function toPatch(form: FormData, fields: readonly Field[]): Patch {
  const patch: Patch = {};
  for (const field of fields.map(member)) {
    const { widget } = fieldText(field);
    const text = textOf(form, field);
    if (widget === "address") patch[field] = addressOf(form);
    else if (text) patch[field] = widget === "checkbox" ? true : text;
  }
  return patch;
}

function addressOf(form: FormData): Address {
  return {
    line1: textOf(form, "address.line1"),
    line2: textOf(form, "address.line2") || null,
    city: textOf(form, "address.city"),
    state: textOf(form, "address.state") || null,
    postalCode: textOf(form, "address.postalCode"),
    country: textOf(form, "address.country"),
  };
}

function textOf(form: FormData, name: string): string {
  return String(form.get(name) ?? "").trim();
}
