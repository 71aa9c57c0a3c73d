import type { Field, KnownField } from "portin";
import type { InputHTMLAttributes } from "react";

/** How a field is asked for. Its words are in the message catalogs. */
export interface Control {
  readonly widget: "input" | "select" | "country" | "checkbox" | "provider" | "address";
  readonly attributes?: InputHTMLAttributes<HTMLInputElement>;
}

/** A code that a carrier issued: nothing a browser should remember, correct or count up. */
const code = { autoComplete: "off", spellCheck: false, autoCapitalize: "none" } as const;
const name = { spellCheck: false, autoCapitalize: "words" } as const;
const capitals = { spellCheck: false, autoCapitalize: "characters" } as const;

const controls: Record<KnownField, Control> = {
  donorProvider: { widget: "provider" },
  accountNumber: { widget: "input", attributes: code },
  accountPin: { widget: "input", attributes: code }, // letters, too: Consumer Cellular has them, and a PAC
  billingPin: { widget: "input", attributes: code },
  firstName: { widget: "input", attributes: { ...name, autoComplete: "given-name" } },
  lastName: { widget: "input", attributes: { ...name, autoComplete: "family-name" } },
  birthday: { widget: "input", attributes: { type: "date", autoComplete: "bday" } },
  accountType: { widget: "select" },
  address: { widget: "address" },
  "address.line1": { widget: "input", attributes: { autoComplete: "address-line1" } },
  "address.line2": { widget: "input", attributes: { autoComplete: "address-line2" } },
  "address.city": { widget: "input", attributes: { autoComplete: "address-level2" } },
  "address.state": { widget: "input", attributes: { ...capitals, autoComplete: "address-level1" } },
  "address.postalCode": { widget: "input", attributes: { ...capitals, autoComplete: "postal-code" } },
  "address.country": { widget: "country" },
  donorProviderApproval: { widget: "checkbox" },
  phoneNumber: { widget: "input", attributes: { type: "tel", autoComplete: "tel" } },
  provider: { widget: "input", attributes: code },
  user: { widget: "input", attributes: code },
  behavior: { widget: "select" },
  scheduledOn: { widget: "input", attributes: { type: "date", autoComplete: "off" } },
};

/** The countries that the page offers. */
export const countries = ["US", "CA", "GB", "IE", "MX"];

/** How to ask for a field; undefined for one of the future, which the page cannot ask for. */
export function controlOf(field: Field): Control | undefined {
  const known: Readonly<Record<string, Control>> = controls;
  return Object.hasOwn(known, field) ? known[field] : undefined;
}
