import type { Engine } from "./engine.js";
import { PortinError } from "./error.js";
import type { DeclineCode, Field } from "./names.js";
import type { Cancel, Clock, Decision, Instant, PhoneContext, PhoneNumber, Porting, Rule } from "./types.js";

/** The functions of portin, answered by an engine. */
export function api(engine: Engine) {
  return {
    decide: (porting: Porting, clock?: Clock) =>
      engine.ask("decide", "porting", porting, milliseconds(clock?.now)) as Decision,

    missing: (porting: Porting) => engine.ask("missing", "porting", porting) as Field[],

    cancelability: (porting: Porting, clock?: Clock) =>
      engine.ask("cancelability", "porting", porting, milliseconds(clock?.now)) as Cancel,

    parsePhone(text: string, context?: PhoneContext) {
      return engine.ask("parsePhone", "text", phoneArguments(text, context)) as PhoneNumber;
    },

    formatAsYouType(text: string, context?: PhoneContext) {
      return engine.ask("formatAsYouType", "text", phoneArguments(text, context)) as string;
    },

    decline(code: DeclineCode | null | undefined) {
      if (code != null) requireText(code, "code");
      return engine.ask("decline", "code", code ?? null) as Rule;
    },

    ready: async (): Promise<"wasm" | "js"> => {
      engine.start();
      return "wasm";
    },
  };

  /** Milliseconds since 1970, or NaN for what is no instant: the core refuses it. */
  function milliseconds(now: Instant | undefined): number {
    if (now === undefined) return Date.now();
    if (typeof now === "number") return now;
    if (typeof now === "string") return engine.instant(now);
    try {
      return Date.prototype.getTime.call(now); // of any realm's Date
    } catch {
      return NaN;
    }
  }
}

function phoneArguments(text: string, context: PhoneContext | undefined) {
  const region = context?.region;
  requireText(text, "text");
  if (region !== undefined) requireText(region, "region");
  return { text, region };
}

/** Refuses what JSON would make a null of, or nothing. */
function requireText(value: unknown, path: string): void {
  if (typeof value !== "string") throw new PortinError("invalidArgument", { reason: "wrongType", path });
}
