/**
 * portin, with its WebAssembly module embedded: synchronous, nothing to
 * configure, nothing to await.
 */
import base64 from "../../wasm/dist/portin.wasm";
import { api } from "./api.js";
import { bytes } from "./base64.js";
import { Engine } from "./engine.js";
import type { DeclineCode, Field } from "./names.js";
import type { Cancel, Clock, Decision, PhoneContext, PhoneNumber, Porting, Rule } from "./types.js";

export { PortinError } from "./error.js";
export type * from "./names.js";
export type * from "./types.js";

const portin = /* @__PURE__ */ api(
  /* @__PURE__ */ new Engine(() => bytes(base64)),
);

/**
 * Everything a screen needs to know about a porting, in one value.
 *
 * @throws PortinError `invalidArgument` if `porting` is not a porting object or `now` no instant.
 * @example
 * const { step, collect, decline } = decide(porting);
 */
export function decide(porting: Porting, clock?: Clock): Decision {
  return portin.decide(porting, clock);
}

/**
 * The required fields that are not provided yet, in the API's order.
 *
 * @throws PortinError `invalidArgument` if `porting` is not a porting object.
 */
export function missing(porting: Porting): Field[] {
  return portin.missing(porting);
}

/**
 * Whether the porting can be canceled now, and until when.
 *
 * @throws PortinError `invalidArgument` if `porting` is not a porting object or `now` no instant.
 */
export function cancelability(porting: Porting, clock?: Clock): Cancel {
  return portin.cancelability(porting, clock);
}

/**
 * What to do about a decline code. It answers for every code: `known` is false
 * for one it has not heard of.
 *
 * @throws PortinError `invalidArgument` if `code` is not a string, null or undefined.
 */
export function decline(code: DeclineCode | null | undefined): Rule {
  return portin.decline(code);
}

/**
 * Reads a telephone number of any country as a person types it, and judges it as
 * libphonenumber does. `region`, an ISO 3166-1 alpha-2 code, is where a number
 * without a plus is from.
 *
 * @throws PortinError `invalidArgument` if `text` or `region` is not a string.
 * @example
 * parsePhone("(860) 555-0123", { region: "US" }); // { ok: true, e164: "+18605550123", ... }
 */
export function parsePhone(text: string, context?: PhoneContext): PhoneNumber {
  return portin.parsePhone(text, context);
}

/**
 * What a field should show while a number is typed into it. No digit is lost,
 * added or moved, and what is no number stays as it is.
 *
 * @throws PortinError `invalidArgument` if `text` or `region` is not a string.
 * @example
 * formatAsYouType("860555", { region: "US" }); // "(860) 555"
 */
export function formatAsYouType(text: string, context?: PhoneContext): string {
  return portin.formatAsYouType(text, context);
}

/**
 * Starts the module now instead of at the first question, and tells which build
 * answers. Awaiting it is never necessary.
 *
 * @throws PortinError `unavailable` where WebAssembly is missing or blocked.
 */
export function ready(): Promise<"wasm" | "js"> {
  return portin.ready();
}
