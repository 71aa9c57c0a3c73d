import type { Engine } from "./engine.js";
import type { DeclineCode, Field } from "./names.js";
import type { Cancel, Clock, Decision, Instant, Porting, Rule } from "./types.js";

/** The functions of portin, answered by an engine. */
export function api(engine: Engine) {
  return {
    decide: (porting: Porting, { now }: Clock = {}) =>
      engine.ask("decide", "porting", porting, milliseconds(now)) as Decision,

    missing: (porting: Porting) => engine.ask("missing", "porting", porting) as Field[],

    cancelability: (porting: Porting, { now }: Clock = {}) =>
      engine.ask("cancelability", "porting", porting, milliseconds(now)) as Cancel,

    decline: (code: DeclineCode | null | undefined) => engine.ask("decline", "code", code ?? null) as Rule,

    ready: async (): Promise<"wasm" | "js"> => {
      engine.start();
      return "wasm";
    },
  };
}

/** Milliseconds since 1970, or NaN for what is no instant: the core refuses it. */
function milliseconds(now: Instant | undefined): number {
  if (now === undefined) return Date.now();
  if (typeof now === "number") return now;
  if (typeof now === "string") return /^\d{4}-\d\d-\d\d/.test(now) ? Date.parse(now) : NaN;
  return Object.prototype.toString.call(now) === "[object Date]" ? Number(now) : NaN;
}
