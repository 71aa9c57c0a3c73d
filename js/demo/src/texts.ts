import type {
  Action,
  Alternative,
  CancelEffect,
  DeclineCode,
  Field,
  FormStep,
  KnownAccountType,
  KnownBehavior,
  KnownDeclineCode,
  KnownField,
  KnownStatus,
  Retry,
  Status,
} from "portin";
import type { InputHTMLAttributes } from "react";

/**
 * Everything the page says, and how its inputs look, by portin's values. Each
 * table names every value this version of portin knows, so that the compiler
 * notices a new one. The API may send others: the functions below have words
 * for those, too.
 */

/** A heading, what there is to say under it, and whether it is good news. */
export interface Text {
  readonly title: string;
  readonly text: string;
  readonly tone?: "good" | "bad";
}

const statuses: Record<KnownStatus, Text> = {
  draft: { title: "Your number is ready to move", text: "Start your plan, and we’ll bring your number along." },
  initiated: { title: "Please approve the move", text: "We’ve sent you a request. Your number moves once you approve it." },
  informationRequired: { title: "A few details", text: "Your old carrier wants to know that it’s really you." },
  pending: { title: "Getting things ready", text: "We have everything we need and are about to ask your old carrier." },
  requested: { title: "Waiting for your old carrier", text: "We’ve asked for your number. Keep your old line active until it’s here." },
  declined: { title: "Your old carrier said no", text: "Usually that’s quickly put right." },
  completed: { title: "Your number has moved", text: "You can make and receive calls with it on your new plan.", tone: "good" },
  canceled: { title: "The move is canceled", text: "Your plan starts with a new number instead." },
  expired: { title: "The move has expired", text: "Your old carrier’s time to answer has run out. Start again with a new plan.", tone: "bad" },
  failed: { title: "The move wasn’t approved", text: "We didn’t get your approval in time. Start again with a new plan.", tone: "bad" },
};

const unknownStatus: Text = {
  title: "Something new",
  text: "Your move is in a state we don’t know yet. Please contact support if this doesn’t change.",
};

const declines: Record<KnownDeclineCode, Text> = {
  portingAccountPinRequiredOrInvalid: { title: "The PIN didn’t match", text: "Transfer PINs expire. Ask your carrier for a fresh one and enter it here." },
  portingAccountNumberRequiredOrInvalid: { title: "The account number didn’t match", text: "The one for moving numbers can differ from the one in your app. Your bill or carrier can tell." },
  portingAddressRequiredOrInvalid: { title: "The address didn’t match", text: "Enter the address that is on your old carrier’s bill." },
  portingPostalCodeRequiredOrInvalid: { title: "The ZIP code didn’t match", text: "Enter the ZIP code that is on your old carrier’s bill." },
  portingZipCodeRequiredOrInvalid: { title: "The ZIP code didn’t match", text: "Enter the ZIP code that is on your old carrier’s bill." },
  portingFirstNameRequiredOrInvalid: { title: "The first name didn’t match", text: "Enter it exactly as it is on your old carrier’s bill." },
  portingLastNameRequiredOrInvalid: { title: "The last name didn’t match", text: "Enter it exactly as it is on your old carrier’s bill." },
  portingBillingPinRequiredOrInvalid: { title: "The billing PIN didn’t match", text: "Ask your old carrier for the PIN of your billing account." },
  portingUserInformationMismatch: { title: "Some details didn’t match", text: "Compare everything with your old carrier’s bill, letter by letter." },
  portingPhoneNumberNotFound: { title: "Your carrier doesn’t know the number", text: "Check that this is the carrier you have the number from." },
  portingPhoneNumberPortProtected: { title: "Your number is locked", text: "Your old carrier protects it against being moved. Only you can have that switched off." },
  portingPendingOtherProvider: { title: "Your number is already moving", text: "Another carrier has asked for it. That request has to end first." },
  portingDuplicated: { title: "There is a request already", text: "Your old carrier is still working on an earlier one for this number." },
  portingSameNewAndOldNetworkProvider: { title: "You’re on this network already", text: "This number can’t move from a network to the same network." },
  portingPhoneNumberNotEligible: { title: "This number can’t move", text: "Its carrier doesn’t let numbers of this kind go." },
  portingPhoneNumberNotActive: { title: "This number isn’t active", text: "Only an active number can move." },
  portingPhoneNumberAdministrative: { title: "This number can’t move", text: "It is reserved for its carrier’s own use." },
  portingPhoneNumberPrepaid: { title: "This number can’t move", text: "Its carrier doesn’t let prepaid numbers go." },
  portingDeclined: { title: "Your old carrier said no", text: "It didn’t say why." },
};

export const actions: Record<Action, string> = {
  correctField: "Correct what’s below, and we’ll ask again.",
  contactCarrier: "Talk to your old carrier first, then let us try again.",
  newNumber: "The quickest way on is a new number.",
};

/** How a declined porting is sent again: the button, or why there is none. */
export const retries: Record<Retry, string> = {
  update: "Send and try again",
  emptyUpdate: "I’ve talked to my carrier, try again",
  newPorting: "This move can’t be tried again. The number would need a new one.",
  none: "This move can’t be tried again.",
};

export const alternatives: Record<Alternative, string> = {
  contactCarrier: "Ask your old carrier what it has on record.",
  contactSupport: "Contact our support.",
  newNumber: "Take a new number instead.",
  otherRecipient: "Choose a plan on another network.",
  newPorting: "Start a new move, if the number itself is mistyped.",
  wait: "Wait a little, then try again.",
};

export const cancelEffects: Record<CancelEffect, string> = {
  newNumber: "Your plan will start with a new number. Your old number stays with your old carrier.",
};

export const formSteps: Record<FormStep, string> = {
  donorProvider: "Your old carrier",
  carrierDetails: "Your carrier account",
  holderDetails: "Account holder",
  address: "Billing address",
  donorProviderApproval: "Your approval",
  other: "Anything else",
};

/** How a field is shown. */
export interface FieldText {
  readonly label: string;
  readonly hint?: string;
  readonly widget: "input" | "select" | "checkbox" | "provider" | "address";
  readonly options?: Readonly<Record<string, string>>;
  /** It may be left empty. */
  readonly optional?: boolean;
  readonly attributes?: InputHTMLAttributes<HTMLInputElement>;
}

const accountTypes: Record<KnownAccountType, string> = {
  postpaidMulti: "Bill pay, several lines",
  postpaidSingle: "Bill pay, one line",
  prepaidRegistered: "Prepaid, registered",
  prepaidUnregistered: "Prepaid, not registered",
};

const behaviors: Record<KnownBehavior, string> = {
  portIn: "Move the number",
  cancelOnly: "Only end the old plan",
};

const countries = { US: "United States", CA: "Canada", GB: "United Kingdom", IE: "Ireland", MX: "Mexico" };

/** A code that a carrier issued: nothing a browser should remember, correct or count up. */
const code = { autoComplete: "off", spellCheck: false, autoCapitalize: "none" } as const;
const pin = { ...code, inputMode: "numeric" } as const;
const name = { spellCheck: false, autoCapitalize: "words" } as const;

const fields: Record<KnownField, FieldText> = {
  donorProvider: { label: "Carrier", hint: "The one you pay for this number today.", widget: "provider" },
  accountNumber: { label: "Account number", hint: "It’s on your bill, or in your carrier’s app.", widget: "input", attributes: code },
  accountPin: { label: "Transfer PIN", hint: "Your carrier gives you one for moving your number. It isn’t your phone’s PIN.", widget: "input", attributes: pin },
  billingPin: { label: "Billing PIN", hint: "The PIN of your billing account.", widget: "input", attributes: pin },
  firstName: { label: "First name", hint: "As it is on the bill.", widget: "input", attributes: { ...name, autoComplete: "given-name" } },
  lastName: { label: "Last name", widget: "input", attributes: { ...name, autoComplete: "family-name" } },
  birthday: { label: "Date of birth", widget: "input", attributes: { type: "date", autoComplete: "bday" } },
  accountType: { label: "Kind of account", widget: "select", options: accountTypes },
  address: { label: "Address", widget: "address" },
  "address.line1": { label: "Street address", hint: "As it is on the bill.", widget: "input", attributes: { autoComplete: "address-line1" } },
  "address.line2": { label: "Apartment, suite (optional)", optional: true, widget: "input", attributes: { autoComplete: "address-line2" } },
  "address.city": { label: "City", widget: "input", attributes: { autoComplete: "address-level2" } },
  "address.state": { label: "State", optional: true, hint: "Two letters in the US, such as NY.", widget: "input", attributes: { autoComplete: "address-level1", autoCapitalize: "characters", spellCheck: false } },
  "address.postalCode": { label: "ZIP or postal code", widget: "input", attributes: { autoComplete: "postal-code", autoCapitalize: "characters", spellCheck: false } },
  "address.country": { label: "Country", widget: "select", options: countries },
  donorProviderApproval: { label: "My old carrier may release this number", hint: "What I’ve entered matches its records.", widget: "checkbox" },
  phoneNumber: { label: "Phone number", widget: "input", attributes: { type: "tel", autoComplete: "tel" } },
  provider: { label: "New network", widget: "input", attributes: code },
  user: { label: "User", widget: "input", attributes: code },
  behavior: { label: "What to do", widget: "select", options: behaviors },
  scheduledOn: { label: "Day of the move", widget: "input", attributes: { type: "date", autoComplete: "off" } },
};

export function statusText(status: Status): Text {
  return find(statuses, status) ?? unknownStatus;
}

export function declineText(code: DeclineCode | null): Text {
  return find(declines, code ?? "") ?? statuses.declined;
}

export function fieldText(field: Field): FieldText {
  return find(fields, field) ?? { label: words(field), widget: "input", attributes: { autoComplete: "off" } };
}

/** What to say at a field that was left empty. */
export function emptyText(field: Field): string {
  const { label, widget } = fieldText(field);
  const verb = { input: "Enter", select: "Choose", provider: "Choose", address: "Enter", checkbox: "Tick" }[widget];
  return widget === "checkbox" ? "Tick the box to go on." : `${verb} the ${label.charAt(0).toLowerCase()}${label.slice(1)}.`;
}

function find<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** "taxOffice.roomNumber" -> "Tax office room number" */
function words(field: string): string {
  const text = field.replaceAll(".", " ").replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
