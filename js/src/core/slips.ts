import { kindOf } from "./arguments.js";
import type { Core } from "./core.js";
import { PortinError } from "./error.js";
import { own } from "./text.js";

/** The arguments of each function, by their names in errors. */
const names: { readonly [name: string]: readonly string[] } = {
  decide: ["porting", "clock"],
  missing: ["porting"],
  cancelability: ["porting", "clock"],
  parsePhone: ["text", "context"],
  formatAsYouType: ["text", "context"],
  decline: ["code"],
  validate: ["input", "context"],
  prepareCreate: ["input", "context"],
  prepareUpdate: ["porting", "input", "context"],
  compose: ["parts", "options"],
  checklist: ["porting", "context"],
  reminders: ["porting", "options"],
  notices: ["porting", "options"],
  parseEvent: ["body"],
  carrier: ["name"],
};

/** The functions with errors that say what came, and the likely slip: never the value. */
export function explained(core: Core): Core {
  const functions = { ...core } as any;
  for (const [name, of] of Object.entries(names)) {
    const ask = functions[name];
    functions[name] = (...given: unknown[]) => {
      const values = valuesOf(of, given);
      refuseEnvelope(values["porting"]);
      refuseMarket(values["context"]);
      try {
        return ask(...given);
      } catch (error) {
        throw withSlip(error as PortinError, values);
      }
    };
  }
  return functions;
}

/** What was given, by the names in errors. What goes into one document has names of its own. */
function valuesOf(names: readonly string[], given: unknown[]): Record<string, unknown> {
  const values = names[0] === "parts" ? { ...(given[0] as object), context: given[1] } : {};
  return Object.assign(values, Object.fromEntries(names.map((name, i) => [name, given[i]])));
}

/** Refuses what the API's client returns around a porting: an answer about that would be about nothing. */
function refuseEnvelope(porting: unknown): void {
  let data: unknown;
  try {
    if (own(porting, "status") === undefined) data = own(porting, "data");
  } catch {
    // What cannot be read is refused with words of its own.
  }
  if (typeof data === "object" && data) throw refusal("porting", "It has no status, but data. Pass its data");
}

/** Refuses a market that no region is called: without a word, only the rules that hold everywhere would count. */
function refuseMarket(context: unknown): void {
  let market: unknown;
  try {
    market = own(context, "market");
  } catch {
    // As above.
  }
  if (typeof market !== "string" || /^([a-z]{2}|\d{3})?$/i.test(market)) return;
  throw refusal("context.market", "Expected an ISO 3166-1 alpha-2 code, such as US or GB");
}

/** The same error, and what came. */
function withSlip(error: PortinError, values: Record<string, unknown>): PortinError {
  const { code, reason, path, offset, cause } = error;
  if (code === "unavailable" && cause instanceof RangeError) {
    // Chrome before 114 starts only tiny modules while a page waits.
    return new PortinError(code, {
      remedy: "This browser starts WebAssembly only asynchronously. Await ready() first",
      cause,
    });
  }
  if (code !== "invalidArgument" || reason !== "wrongType" || !path) return error;
  const [name, ...members] = path.split(".");
  try {
    if (!(name! in values)) return error;
    const value = members.reduce(own, values[name!]);
    return refusal(path, `It is ${kindOf(value)}`, offset);
  } catch {
    return error; // A getter threw.
  }
}

function refusal(path: string, remedy: string, offset?: number): PortinError {
  return new PortinError("invalidArgument", {
    reason: "wrongType",
    path,
    remedy,
    ...(offset !== undefined && { offset }),
  });
}
