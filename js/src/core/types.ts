import type { PhoneCode, PhoneType, Schedule } from "../generated/names.js";
import type { APIErrorRule, UpdateRequest } from "../generated/answers.js";
import type { Instant } from "./instant.js";

export type * from "../generated/answers.js";
export type * from "../generated/arguments.js";
export type { Instant } from "./instant.js";
export type { Normalized } from "./normalized.js";

/** The clock of a question. */
export interface Clock {
  /** The current time unless given. */
  readonly now?: Instant | undefined;
}

/** What `prepareCreate` answers. */
export type CreateRequest = Omit<UpdateRequest, "missing">;

/** When a porting came into its status. */
export interface ReminderOptions {
  /** The porting's `lastDeclinedAt`, `lastRequestedAt` or `completedAt` unless given. */
  readonly since?: Instant | undefined;
}

/** What came with an error of the API besides its body. */
export interface APIErrorOptions {
  /** The answer's header Retry-After. It counts in seconds; a date is ignored. */
  readonly retryAfter?: number | string | null | undefined;
}

/** What to do about an error of the API. */
export interface APIError extends APIErrorRule {
  /** How many seconds to wait before the request is sent again, where the options said so. */
  retryAfter?: number;
}

/** When to send which messages. */
export interface NoticeOptions extends ReminderOptions {
  /** `guide` unless given: of "Porting in the US". `reminders` is the schedule of the platform's own webhooks. */
  readonly schedule?: Schedule | undefined;
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
