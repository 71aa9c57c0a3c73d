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

/** The numbers that no carrier declines, with what the page says of them. Two are in ranges of real numbers. */
const others: readonly (readonly [Outcome, string, keyof Texts["choose"]["numbers"]])[] = [
  ["done", "+19595550100", "done"],
  ["done", "+447400123456", "pac"],
  ["done", "+447700900100", "british"],
  ["done", "+447797712345", "jersey"],
  ["done", "+19595550115", "slow"],
  ["consent", "+19595550104", "approval"],
  ["consent", "+19075550120", "consent"],
  ["consent", "+19075550121", "consents"],
];

/** The numbers that are declined, by the code. */
const declined: Readonly<Record<string, readonly string[]>> = {
  portingAccountPinRequiredOrInvalid: ["+19595550110", "+447700900101"],
  portingAccountNumberRequiredOrInvalid: ["+19595550111"],
  portingAddressRequiredOrInvalid: ["+19595550112"],
  portingFirstNameRequiredOrInvalid: ["+19595550113"],
  portingLastNameRequiredOrInvalid: ["+19595550114"],
  portingUserInformationMismatch: ["+19595550118"],
  portingPhoneNumberNotFound: ["+19595550107", "+447700900102"],
  portingPostalCodeRequiredOrInvalid: ["+19075550101"],
  portingZipCodeRequiredOrInvalid: ["+19075550102"],
  portingBillingPinRequiredOrInvalid: ["+19075550103"],
  portingPhoneNumberPortProtected: ["+19595550105"],
  portingPendingOtherProvider: ["+19595550109"],
  portingDuplicated: ["+19075550104"],
  portingDeclined: ["+19595550103", "+19595550102"],
  portingPhoneNumberNotActive: ["+19595550108"],
  portingPhoneNumberNotEligible: ["+19595550116"],
  portingSameNewAndOldNetworkProvider: ["+19075550105"],
  portingPhoneNumberAdministrative: ["+19075550106"],
  portingPhoneNumberPrepaid: ["+19075550107"],
};

/** The numbers that no porting is created for, with the code of the error. */
const refused: Readonly<Record<string, string>> = {
  portingNotSupported: "+19595550101",
  portingPhoneNumberBlocked: "+19075550110",
  portingConflictsWithPortOut: "+19075550111",
  portingUserAddressRequired: "+19075550112",
};

/** The test numbers by outcome, the good one first. What a declined one asks for, portin says. */
export function testNumbers(catalog: Catalog, { choose }: Texts): [Outcome, TestNumber[]][] {
  const groups = Object.fromEntries(Object.keys(choose.outcomes).map((outcome) => [outcome, [] as TestNumber[]]));
  const add = (outcome: string, phoneNumber: string, summary: string) =>
    groups[outcome]?.push({ phoneNumber, number: formatNumber(phoneNumber), summary });
  for (const [outcome, number, goes] of others) add(outcome, number, choose.numbers[goes]);
  for (const [code, numbers] of Object.entries(declined)) {
    for (const phoneNumber of numbers) {
      const { title, text } = formatDecline(code, catalog, situationOf({ status: "declined", phoneNumber }));
      const { action } = decline(code);
      add(action, phoneNumber, action === "newNumber" ? `${title}. ${text}` : title); // several have the same title
    }
  }
  for (const [code, number] of Object.entries(refused)) {
    add("refused", number, formatAPIError(apiError({ code }), catalog).title);
  }
  return Object.entries(groups) as [Outcome, TestNumber[]][];
}
