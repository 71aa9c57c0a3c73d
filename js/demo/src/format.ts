import { parsePhone, type Catalog, type Porting, type Situation } from "portin";

/** "+1 959-555-0110". What is no number stays as it is. */
export function formatNumber(number: string): string {
  const parsed = parsePhone(number);
  return parsed.ok ? parsed.international : number;
}

/** What portin's texts depend on besides their codes: PAC or PIN, ending a plan or moving a number, whose carrier. */
export function situationOf({ phoneNumber = "", behavior, donorProvider }: Porting): Situation {
  const parsed = parsePhone(phoneNumber);
  const region = parsed.ok && parsed.region;
  const market = region || (phoneNumber.startsWith("+44") ? "GB" : undefined); // numbers for fiction are in no region
  return { behavior, market, carrier: donorProvider?.name };
}

/** "today", "tomorrow" or the date of an instant or a day (YYYY-MM-DD), as seen at a time of the server's clock. */
export function formatDay(instant: string, now: number, { language }: Catalog): string {
  const at = new Date(instant.includes("T") ? instant : `${instant}T00:00`);
  const days = dayNumber(at) - dayNumber(new Date(now));
  if (Math.abs(days) <= 1) return new Intl.RelativeTimeFormat(language, { numeric: "auto" }).format(days, "day");
  return new Intl.DateTimeFormat(language, { dateStyle: "medium" }).format(at);
}

/** "today, 3:05 PM". */
export function formatInstant(instant: string, now: number, catalog: Catalog): string {
  const time = new Intl.DateTimeFormat(catalog.language, { timeStyle: "short" }).format(new Date(instant));
  return `${formatDay(instant, now, catalog)}, ${time}`;
}

function dayNumber(at: Date): number {
  return Date.UTC(at.getFullYear(), at.getMonth(), at.getDate()) / 86_400_000;
}
