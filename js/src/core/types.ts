import type { PhoneCode, PhoneType, Schedule } from "../generated/names.js";
import type { APIErrorRule, UpdateRequest } from "../generated/answers.js";
import type { Instant } from "./instant.js";

export type * from "../generated/answers.js";
export type * from "../generated/arguments.js";
export type { Instant } from "./instant.js";
export type { Normalized } from "./normalized.js";

/** The time for which to answer. */
export interface Clock {
  /** The current time if absent. */
  readonly now?: Instant | undefined;
}

/** The answer of `prepareCreate`. */
export type CreateRequest = Omit<UpdateRequest, "missing">;

/** When a porting came into its status. */
export interface ReminderOptions {
  /** If absent, the porting's `lastDeclinedAt`, `lastRequestedAt` or `completedAt`. */
  readonly since?: Instant | undefined;
}

/** The parts of an API error's response besides its body. */
export interface APIErrorOptions {
  /** The response's header Retry-After, in seconds. A date is ignored. */
  readonly retryAfter?: number | string | null | undefined;
}

/** What to do about an error of the API. */
export interface APIError extends APIErrorRule {
  /** How many seconds to wait before sending the request again. It is absent without `retryAfter` in the options. */
  retryAfter?: number;
}

/** The schedule of notices. */
export interface NoticeOptions extends ReminderOptions {
  /** `guide`, which is used if it is absent, follows "Porting in the US"; `reminders` follows the API's webhooks. */
  readonly schedule?: Schedule | undefined;
}

/** The region in which a telephone number is typed. */
export interface PhoneContext {
  /** An ISO 3166-1 alpha-2 code. Without it, only a number with a plus can be read. */
  readonly region?: string | undefined;
}

/** A telephone number, or the reason why a text is not one. */
export type PhoneNumber =
  | {
      ok: true;
      /** `+18605550123`. */
      e164: string;
      /** ISO 3166-1 alpha-2; `001` for a calling code of no region, empty if no region's plan matches. */
      region: string;
      type: PhoneType;
      /** Whether numbers of its calling code can have this length. */
      possible: boolean;
      /** Whether it belongs to a region's numbering plan. */
      valid: boolean;
      /** `(860) 555-0123`. */
      national: string;
      /** `+1 860-555-0123`. */
      international: string;
    }
  | { ok: false; code: PhoneCode };
