import type { Address, Field, Porting } from "portin";
import { fieldText } from "./texts";

/** "+1 (959) 555-0110" for North American numbers; others stay as they are. */
export function formatNumber(number: string): string {
  return number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, "+1 ($1) $2-$3");
}

export function formatDay(instant: string): string {
  return new Intl.DateTimeFormat("en", { dateStyle: "medium" }).format(new Date(instant));
}

export function formatTime(instant: Date): string {
  return new Intl.DateTimeFormat("en", { timeStyle: "medium" }).format(instant);
}

/** What the porting holds for a field, as an input takes it. The API never tells a PIN. */
export function valueOf(porting: Porting, field: Field): string {
  let value: unknown = porting;
  for (const key of field.split(".")) value = isObject(value) ? value[key] : undefined;
  if (isObject(value)) value = value["id"]; // a carrier is sent by its id
  return typeof value === "string" ? value : "";
}

/** What the porting holds for a field, as a person reads it. */
export function summaryOf(porting: Porting, field: Field): string {
  const { widget, options } = fieldText(field);
  if (widget === "address") return porting.address ? formatAddress(porting.address) : "";
  if (widget === "provider") return porting.donorProvider?.name ?? "";
  const value = valueOf(porting, field);
  return options?.[value] ?? (value || "given, not shown");
}

function formatAddress({ line1, line2, city, state, postalCode }: Address): string {
  const town = [city, [state, postalCode].filter(Boolean).join(" ")];
  return [line1, line2, ...town].filter(Boolean).join(", ");
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
