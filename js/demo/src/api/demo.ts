import { call } from "./gigs";

/** What only the demo has: test numbers, and a clock that can be advanced. */

/** A number, and what its old carrier will do. */
export interface TestNumber {
  readonly phoneNumber: string;
  readonly summary: string;
}

export async function testNumbers(): Promise<TestNumber[]> {
  return [...(await call<TestNumber[]>("GET", "/demo/numbers")), ...ownNumbers];
}

/** The API ports any number; these are in ranges of real numbers. The British test numbers are reserved for fiction. */
const ownNumbers: readonly TestNumber[] = [
  { phoneNumber: "+447400123456", summary: "British: a PAC is all it takes, and the day can be chosen" },
  { phoneNumber: "+447797712345", summary: "Jersey: neither a PAC nor a day" },
];

/** How far the server's clock is ahead of this device's, in milliseconds. */
export async function clockOffset(): Promise<number> {
  return offset(await call("GET", "/demo/clock"));
}

/** Advances the server's clock and returns the new offset. */
export async function skipAhead(seconds: number): Promise<number> {
  return offset(await call("POST", "/demo/clock", { advance: seconds }));
}

/** Has the customer consent to the move, as the old carrier asks in some countries. */
export function consent(porting: string): Promise<void> {
  return call("POST", `/demo/consent/${porting}`);
}

function offset({ now }: { now: string }): number {
  return Date.parse(now) - Date.now();
}
