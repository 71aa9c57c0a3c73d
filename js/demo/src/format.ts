import { formatField, parsePhone, type Address, type Catalog, type Field, type Porting } from "portin";
import { widgetOf } from "./inputs/widgets";

/** "+1 959-555-0110". What is no number stays as it is. */
export function formatNumber(number: string): string {
  const parsed = parsePhone(number);
  return parsed.ok ? parsed.international : number;
}

/** The day of an instant here, or a day (YYYY-MM-DD) as it is. */
export function formatDay(instant: string, { language }: Catalog): string {
  const isDay = !instant.includes("T");
  return new Intl.DateTimeFormat(language, { dateStyle: "medium", ...(isDay && { timeZone: "UTC" }) }).format(
    new Date(instant),
  );
}

export function formatTime(instant: Date, { language }: Catalog): string {
  return new Intl.DateTimeFormat(language, { timeStyle: "medium" }).format(instant);
}

export function formatInstant(instant: Date, { language }: Catalog): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(instant);
}

export function formatCountry(country: string, { language }: Catalog): string {
  return new Intl.DisplayNames(language, { type: "region" }).of(country) ?? country;
}

/** What the porting holds for a field, as an input takes it. The API never tells a PIN. */
export function valueOf(porting: Porting, field: Field): string {
  let value: unknown = porting;
  for (const key of field.split(".")) value = isObject(value) ? value[key] : undefined;
  if (isObject(value)) value = value["id"]; // a carrier is sent by its id
  return typeof value === "string" ? value : "";
}

/** What the porting holds for a field, as a person reads it; empty for what the API does not tell. */
export function summaryOf(porting: Porting, field: Field, catalog: Catalog): string {
  const widget = widgetOf(field);
  if (widget === "address") return porting.address ? formatAddress(porting.address) : "";
  if (widget === "provider") return porting.donorProvider?.name ?? "";
  const value = valueOf(porting, field);
  return formatField(field, catalog).options?.[value] ?? value;
}

function formatAddress({ line1, line2, city, state, postalCode }: Address): string {
  const town = [city, [state, postalCode].filter(Boolean).join(" ")];
  return [line1, line2, ...town].filter(Boolean).join(", ");
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
