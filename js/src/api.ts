import { apiErrorParts } from "./api-error.js";
import { option, parsedText, refuse, requireText } from "./arguments.js";
import type { Core } from "./core.js";
import type { Engine } from "./engine.js";
import type { Schedule } from "./names.js";
import type { Clock, Instant, PhoneContext, ReminderOptions } from "./types.js";
import type { Verb } from "./verbs.js";

/** The schedules, in the order of Go's. */
const schedules: readonly Schedule[] = ["guide", "reminders"];

/** The functions of portin, answered by an engine. What each does is said in index.ts. */
export function api(engine: Engine): Core {
  return {
    decide: (porting, clock) => engine.ask("decide", "porting", porting, milliseconds("clock", clock)),

    missing: (porting) => engine.ask("missing", "porting", porting),

    cancelability: (porting, clock) => engine.ask("cancelability", "porting", porting, milliseconds("clock", clock)),

    parsePhone: (text, context) => engine.ask("parsePhone", "text", phoneArguments(text, context)),

    formatAsYouType: (text, context) => engine.ask("formatAsYouType", "text", phoneArguments(text, context)),

    decline: (code) => lookup("decline", "code", code),

    // The context comes first: what is behind a value too deep to read counts for nothing.
    validate: (input, context) => engine.askParts("validate", { context: context ?? {}, input }, milliseconds("context", context)),

    prepareCreate: (input, context) => engine.askParts("prepareCreate", { context: context ?? {}, input }, milliseconds("context", context)),

    prepareUpdate: (porting, input, context) =>
      engine.askParts("prepareUpdate", { context: context ?? {}, porting, input }, milliseconds("context", context)),

    compose: (parts, context) => engine.askParts("form", { context: context ?? {}, ...parts }, milliseconds("options", context)),

    checklist: (porting, context) =>
      engine.askParts("checklist", { context: context ?? {}, porting }, milliseconds("context", context)),

    reminders: (porting, options) => engine.ask("reminders", "porting", porting, since(options)),

    notices(porting, options) {
      const schedule = schedules.indexOf(option("options", options, "schedule") ?? "guide");
      if (schedule < 0) refuse("options.schedule");
      return engine.ask("notices", "porting", porting, since(options), schedule);
    },

    carrier: (name) => lookup("carrier", "name", name),

    apiError(codeOrBody, options) {
      const rule = engine.askParts("apiError", { ...apiErrorParts(codeOrBody) });
      const seconds = Math.ceil(Number(option("options", options, "retryAfter") ?? NaN));
      return seconds > 0 && seconds < Infinity ? { ...rule, retryAfter: seconds } : rule;
    },

    parseEvent: (body) => engine.ask("parseEvent", "body", typeof body === "string" ? parsedText("body", body) : body),

    ready: () => engine.ready(),
  };

  /** Asks about a text that may be absent, by its name in errors. */
  function lookup(verb: Verb, name: string, text: string | null | undefined) {
    if (text != null) requireText(text, name);
    return engine.ask(verb, name, text ?? null);
  }

  /** Milliseconds since 1970, the current time unless the clock says otherwise. */
  function milliseconds(name: string, clock: Clock | undefined): number {
    const now = option(name, clock, "now");
    return now === undefined ? Date.now() : instant(now);
  }

  /** Milliseconds since 1970, or Infinity where the porting itself has to say. */
  function since(options: ReminderOptions | undefined): number {
    const since = option("options", options, "since");
    return since === undefined ? Infinity : instant(since);
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
  const region = option("context", context, "region");
  requireText(text, "text");
  if (region !== undefined) requireText(region, "region");
  return { text, region };
}
