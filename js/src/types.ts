import type {
  Action,
  AccountType,
  Alternative,
  Behavior,
  CancelEffect,
  CancelReason,
  DeclineCode,
  Field,
  FormStep,
  IssueCode,
  PhoneCode,
  PhoneType,
  Retry,
  Severity,
  Status,
  Step,
} from "./names.js";

/** An instant: a Date, milliseconds since 1970, an RFC 3339 string, or a day (YYYY-MM-DD), which begins in UTC. */
export type Instant = Date | number | string;

/** The clock of a question. */
export interface Clock {
  /** The current time unless given. */
  readonly now?: Instant | undefined;
}

/**
 * The porting object of the Gigs API, as it comes. Members may be absent, and
 * the object may have others: pass the API's answer as it is.
 */
export interface Porting {
  readonly object?: string | undefined;
  readonly id?: string | undefined;
  readonly accountNumber?: string | null | undefined;
  readonly accountPinExists?: boolean | undefined;
  readonly accountType?: AccountType | null | undefined;
  readonly address?: Address | null | undefined;
  readonly behavior?: Behavior | undefined;
  readonly billingPinExists?: boolean | undefined;
  readonly birthday?: string | null | undefined;
  readonly canceledAt?: string | null | undefined;
  readonly completedAt?: string | null | undefined;
  readonly createdAt?: string | undefined;
  readonly declinedAttempts?: number | undefined;
  readonly declinedCode?: DeclineCode | null | undefined;
  readonly declinedMessage?: string | null | undefined;
  readonly donorProvider?: ServiceProvider | null | undefined;
  readonly donorProviderApproval?: boolean | null | undefined;
  readonly expiredAt?: string | null | undefined;
  readonly failedAt?: string | null | undefined;
  readonly firstName?: string | null | undefined;
  readonly lastDeclinedAt?: string | null | undefined;
  readonly lastName?: string | null | undefined;
  readonly lastRequestedAt?: string | null | undefined;
  readonly phoneNumber?: string | undefined;
  readonly provider?: string | undefined;
  readonly recipientProvider?: ServiceProvider | null | undefined;
  readonly required?: readonly Field[] | undefined;
  readonly scheduledOn?: string | null | undefined;
  readonly status: Status;
  readonly subscription?: string | null | undefined;
  readonly user?: string | undefined;
}

/** Where the account holder lives by the donor provider's records. */
export interface Address {
  readonly city?: string | null | undefined;
  readonly country?: string | null | undefined;
  readonly line1?: string | null | undefined;
  readonly line2?: string | null | undefined;
  readonly postalCode?: string | null | undefined;
  readonly state?: string | null | undefined;
}

/** A carrier that numbers can be ported from. */
export interface ServiceProvider {
  readonly object?: string | undefined;
  readonly id?: string | undefined;
  readonly country?: string | null | undefined;
  readonly name?: string | undefined;
  readonly recipientProviders?: readonly string[] | undefined;
}

/** Everything a screen needs to know about a porting. Instants are RFC 3339 in UTC. */
export interface Decision {
  status: Status;
  /** This version has heard of the status. */
  statusKnown: boolean;
  /** The porting never transitions again. */
  resolved: boolean;
  /** What has to happen next. */
  step: Step;
  /** Required and not provided, in the API's order. */
  missing: Field[];
  /** What to ask for now, in form order. */
  collect: Field[];
  /** The wizard steps `collect` belongs to, in order. */
  steps: FormStep[];
  /** What an update may still change, in form order. */
  editable: Field[];
  /** Null unless the status is declined. */
  decline: Decline | null;
  cancel: Cancel;
  /** A Connect Session with intent completePorting is applicable. */
  connect: boolean;
  /** What is likely wrong with what the porting already holds. */
  warnings: Issue[];
  /** When the porting ends by itself, where that is known. */
  expires: Expiry | null;
}

/** What to do about the decline of a porting. */
export interface Decline {
  code: DeclineCode | null;
  /** This version has heard of the code. */
  known: boolean;
  action: Action;
  /** To correct. */
  fields: Field[];
  /** At fault, but only a new porting can change them. */
  locked: Field[];
  /** Worth checking again on the way: declines come one at a time. */
  review: Field[];
  retry: Retry;
  /** Other ways out, the most promising first. */
  alternatives: Alternative[];
  /** Declines so far. */
  attempts: number;
}

/** What to do about a decline code. */
export interface Rule {
  code: DeclineCode;
  /** This version has heard of the code. */
  known: boolean;
  action: Action;
  /** At fault. `decide` says which of them a porting still lets the user change. */
  fields: Field[];
  /** Other ways out, the most promising first. */
  alternatives: Alternative[];
  retry: Retry;
  /** A Connect Session with intent completePorting handles the code. */
  connect: boolean;
}

/** Whether a porting can be canceled. */
export interface Cancel {
  allowed: boolean;
  /** From then on no longer; null for no known end. */
  until: string | null;
  reason: CancelReason;
  effect: CancelEffect;
}

/** When a porting ends by itself. */
export interface Expiry {
  earliest: string;
  latest: string;
}

/** One thing wrong with a value. It never contains the value. */
export interface Issue {
  /** Empty for the input itself. */
  field: Field;
  code: IssueCode;
  severity: Severity;
  /** What a message needs to name, such as `expected`. */
  params: Record<string, string>;
}

/**
 * What a user or an app submits: any part of the body of a create or an update.
 * A field that was left empty is `""` or null.
 */
export interface Input {
  /** The id of a service provider. */
  readonly donorProvider?: string | null | undefined;
  readonly accountNumber?: string | null | undefined;
  /** In Great Britain the PAC or STAC. */
  readonly accountPin?: string | null | undefined;
  readonly billingPin?: string | null | undefined;
  readonly firstName?: string | null | undefined;
  readonly lastName?: string | null | undefined;
  /** YYYY-MM-DD. */
  readonly birthday?: string | null | undefined;
  readonly accountType?: AccountType | null | undefined;
  readonly address?: AddressInput | null | undefined;
  readonly donorProviderApproval?: boolean | null | undefined;
  readonly phoneNumber?: string | null | undefined;
  /** The recipient network. */
  readonly provider?: string | null | undefined;
  readonly user?: string | null | undefined;
  readonly behavior?: Behavior | null | undefined;
  /** YYYY-MM-DD; null is as soon as possible. */
  readonly scheduledOn?: string | null | undefined;
}

/** The address in an input. */
export interface AddressInput {
  readonly line1?: string | null | undefined;
  readonly line2?: string | null | undefined;
  readonly city?: string | null | undefined;
  readonly state?: string | null | undefined;
  readonly postalCode?: string | null | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | null | undefined;
}

/** What the rules have to know beside the input. Nothing of it is needed. */
export interface Context extends Clock {
  /** ISO 3166-1 alpha-2; the phone number's unless given. */
  readonly market?: string | undefined;
  /** The donor carrier's name; the donor provider's unless given. */
  readonly carrier?: string | undefined;
  /** Of which a PIN is where the input has none; `portIn` unless given. */
  readonly behavior?: Behavior | undefined;
  /** Locks what an update may not change in it. */
  readonly status?: Status | undefined;
  /** What may not be absent. */
  readonly required?: readonly Field[] | undefined;
  /** The items of what `GET /serviceProviders` returned. */
  readonly providers?: readonly ServiceProvider[] | undefined;
}

/** Texts as the API takes them. */
export type Normalized<T = Input> = {
  -readonly [Name in keyof T]?: Exclude<T[Name], undefined> extends infer Value
    ? NonNullable<Value> extends AddressInput
      ? Normalized<AddressInput> | Extract<Value, null>
      : Value
    : never;
};

/** What `validate` answers. */
export interface Result {
  /** Normalised, without what is no field or has a wrong type. */
  value: Normalized;
  /** In form order, errors before warnings within a field. */
  issues: Issue[];
}

/** What `prepareCreate` answers. */
export interface CreateRequest {
  /** To send once no issue is an error. What has one is left out. */
  body: Normalized;
  /** In form order, errors before warnings within a field. */
  issues: Issue[];
}

/** What `prepareUpdate` answers. */
export interface UpdateRequest extends CreateRequest {
  /** Required, and missing still when the update is done. */
  missing: Field[];
}

/** When a porting came into its status. */
export interface ReminderOptions {
  /** The porting's `lastDeclinedAt`, `lastRequestedAt` or `completedAt` unless given. */
  readonly since?: Instant | undefined;
}

/** A message that the user should get, by email or push. */
export interface Reminder {
  status: Status;
  /** Days after the porting came into the status; 0 is at once. */
  day: number;
  at: string;
}

/** What is known about a donor carrier in the United States. Null is what is not known. */
export interface Carrier {
  /** The key of its texts in a message catalog. */
  id: string;
  name: string;
  /** A regular expression for the whole account number, without spaces and hyphens. */
  accountNumberPattern: string | null;
  /** The account number is or may be the phone number. */
  accountIsPhoneNumber: boolean;
  /** A regular expression for the whole transfer PIN. */
  pinPattern: string | null;
  /** How many days a PIN lasts. */
  pinDays: number | null;
  /** What the carrier calls its protection against porting. */
  portLock: string | null;
  confidence: "high" | "medium";
  /** Where this was read. */
  source: string;
  /** The day it was read. */
  asOf: string;
}

/** Where a telephone number is typed. */
export interface PhoneContext {
  /** ISO 3166-1 alpha-2; without it, only a number with a plus can be read. */
  readonly region?: string | undefined;
}

/** A telephone number, or why a text is none. */
export type PhoneNumber =
  | {
      ok: true;
      /** `+18605550123`. */
      e164: string;
      /** ISO 3166-1 alpha-2; `001` for a calling code of no region, empty if no region's plan matches. */
      region: string;
      type: PhoneType;
      /** Numbers of its calling code may be as long as this one. */
      possible: boolean;
      /** It belongs to a region's numbering plan. */
      valid: boolean;
      /** `(860) 555-0123`. */
      national: string;
      /** `+1 860-555-0123`. */
      international: string;
    }
  | { ok: false; code: PhoneCode };
