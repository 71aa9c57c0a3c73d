import { apiError, decline, formatAPIError, formatDecline, type Catalog } from "portin";
import { formatNumber, situationOf } from "../format";
import type { Texts } from "../texts";

/** How it ends with a test number, or what its user has to do. */
export type Outcome = keyof Texts["choose"]["outcomes"];

export interface TestNumber {
  readonly phoneNumber: string;
  readonly number: string;
  readonly summary: string;
}

type Goes = keyof Texts["choose"]["numbers"];

/** The numbers that no carrier declines, with what the page says of them. Two are in ranges of real numbers. */
const others: readonly (readonly [Outcome, string, Goes])[] = [
  ["done", "+19595550100", "done"],
  ["done", "+447400123456", "pac"],
  ["done", "+447700900100", "british"],
  ["done", "+447797712345", "jersey"],
  ["done", "+19595550115", "slow"],
  ["consent", "+19595550104", "approval"],
  ["consent", "+19075550120", "consent"],
  ["consent", "+19075550121", "consents"],
];

/** The numbers that are declined, with the code. */
const declined: readonly (readonly [string, string])[] = [
  ["+19595550110", "portingAccountPinRequiredOrInvalid"],
  ["+19595550111", "portingAccountNumberRequiredOrInvalid"],
  ["+19595550112", "portingAddressRequiredOrInvalid"],
  ["+19595550113", "portingFirstNameRequiredOrInvalid"],
  ["+19595550114", "portingLastNameRequiredOrInvalid"],
  ["+19595550118", "portingUserInformationMismatch"],
  ["+19595550107", "portingPhoneNumberNotFound"],
  ["+19075550101", "portingPostalCodeRequiredOrInvalid"],
  ["+19075550102", "portingZipCodeRequiredOrInvalid"],
  ["+19075550103", "portingBillingPinRequiredOrInvalid"],
  ["+447700900101", "portingAccountPinRequiredOrInvalid"],
  ["+447700900102", "portingPhoneNumberNotFound"],
  ["+19595550105", "portingPhoneNumberPortProtected"],
  ["+19595550109", "portingPendingOtherProvider"],
  ["+19075550104", "portingDuplicated"],
  ["+19595550103", "portingDeclined"],
  ["+19595550102", "portingDeclined"],
  ["+19595550108", "portingPhoneNumberNotActive"],
  ["+19595550116", "portingPhoneNumberNotEligible"],
  ["+19075550105", "portingSameNewAndOldNetworkProvider"],
  ["+19075550106", "portingPhoneNumberAdministrative"],
  ["+19075550107", "portingPhoneNumberPrepaid"],
];

/** The numbers that no porting is created for, with the code of the error. */
const refused: readonly (readonly [string, string])[] = [
  ["+19595550101", "portingNotSupported"],
  ["+19075550110", "portingPhoneNumberBlocked"],
  ["+19075550111", "portingConflictsWithPortOut"],
  ["+19075550112", "portingUserAddressRequired"],
];

/** The test numbers by outcome, the good one first. What a declined one asks for, portin says. */
export function testNumbers(catalog: Catalog, { choose }: Texts): [Outcome, TestNumber[]][] {
  const groups = Object.fromEntries(Object.keys(choose.outcomes).map((outcome) => [outcome, [] as TestNumber[]]));
  const add = (outcome: string, phoneNumber: string, summary: string) =>
    groups[outcome]?.push({ phoneNumber, number: formatNumber(phoneNumber), summary });
  for (const [outcome, number, goes] of others) add(outcome, number, choose.numbers[goes]);
  for (const [number, code] of declined) {
    const { title, text } = formatDecline(code, catalog, situationOf({ status: "declined", phoneNumber: number }));
    const { action } = decline(code);
    add(action, number, action === "newNumber" ? `${title}. ${text}` : title); // several have the same title
  }
  for (const [number, code] of refused) add("refused", number, formatAPIError(apiError({ code }), catalog).title);
  return Object.entries(groups) as [Outcome, TestNumber[]][];
}
