import { option, parsedText, refuse, requireText } from "./arguments.js";
import type { Core } from "./core.js";
import type { Engine } from "./engine.js";
import type { Schedule } from "../generated/names.js";
import type { Clock, Context, Instant, PhoneContext, ReminderOptions } from "./types.js";
import type { Verb } from "../generated/verbs.js";

/** The schedules, in the order of Go's. */
const schedules: readonly Schedule[] = ["guide", "reminders"];

/** The functions of portin, answered by an engine. api/functions.ts describes them. */
export function api(engine: Engine): Core {
  const { ask, askParts } = engine;
  return {
    decide: (porting, clock) => ask("decide", "porting", porting, current("clock", clock)),

    missing: (porting) => ask("missing", "porting", porting),

    cancelability: (porting, clock) => ask("cancelability", "porting", porting, current("clock", clock)),

    parsePhone: (text, context) => askParts("parsePhone", phoneArguments(text, context)),

    formatAsYouType: (text, context) => askParts("formatAsYouType", phoneArguments(text, context)),

    decline: (code) => lookup("decline", "code", code),

    validate: (input, context) => inContext("validate", { input }, context),

    prepareCreate: (input, context) => inContext("prepareCreate", { input }, context),

    prepareUpdate: (porting, input, context) => inContext("prepareUpdate", { porting, input }, context),

    compose: (parts, context) => inContext("form", parts, context),

    checklist: (porting, context) => inContext("checklist", { porting }, context),

    reminders: (porting, options) => ask("reminders", "porting", porting, since(options)),

    notices(porting, options) {
      const schedule = schedules.indexOf(option("options", options, "schedule") ?? "guide");
      if (schedule < 0) refuse("options.schedule");
      return ask("notices", "porting", porting, since(options), schedule);
    },

    carrier: (name) => lookup("carrier", "name", name),

    apiError: (parts) => askParts("apiError", parts),

    parseEvent: (body) => ask("parseEvent", "body", typeof body === "string" ? parsedText("body", body) : body),

    ready: engine.ready,
  };

  /** Asks with a context. It comes first: what is behind a value too deep to read counts for nothing. */
  function inContext(verb: Verb, parts: object, context: Context | undefined) {
    return askParts(verb, { context: context ?? {}, ...parts }, current("context", context));
  }

  /** Asks about a text that may be absent, by its name in errors. */
  function lookup(verb: Verb, name: string, text: string | null | undefined) {
    if (text != null) requireText(text, name);
    return ask(verb, name, text ?? null);
  }

  /** What the clock says, in milliseconds since 1970. */
  function current(name: string, clock: Clock | undefined): number | undefined {
    const now = option(name, clock, "now");
    return now === undefined ? now : instant(now);
  }

  /** Milliseconds since 1970, or Infinity where the porting itself has to say. */
  function since(options: ReminderOptions | undefined): number {
    const since = option("options", options, "since");
    // Who passes Infinity means something else, which is too late for the core.
    return since === undefined ? Infinity : Math.min(instant(since), 9e15);
  }

  /** Milliseconds since 1970, or NaN for what is no instant: the core refuses it. */
  function instant(of: Instant): number {
    if (typeof of === "number") return of;
    if (typeof of === "string") return engine.instant(of);
    try {
      return Date.prototype.getTime.call(of); // of any realm's Date
    } catch {
      return NaN;
    }
  }
}

function phoneArguments(text: string, context: PhoneContext | undefined) {
  requireText(text, "text");
  return { text, region: option("context", context, "region") ?? "" };
}
