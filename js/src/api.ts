import type { Engine } from "./engine.js";
import { PortinError } from "./error.js";
import { fillForm, fillProps } from "./form.js";
import type { Clock, Instant, PhoneContext, Portin } from "./types.js";

/** The functions of portin, answered by an engine. What each does is said in index.ts. */
export function api(engine: Engine): Portin {
  return {
    decide: (porting, clock) => engine.ask("decide", { porting }, milliseconds("clock", clock)),

    missing: (porting) => engine.ask("missing", { porting }),

    cancelability: (porting, clock) => engine.ask("cancelability", { porting }, milliseconds("clock", clock)),

    parsePhone: (text, context) => engine.ask("parsePhone", { text: phoneArguments(text, context) }),

    formatAsYouType: (text, context) => engine.ask("formatAsYouType", { text: phoneArguments(text, context) }),

    decline(code) {
      if (code != null) requireText(code, "code");
      return engine.ask("decline", { code: code ?? null });
    },

    // The context comes first: what is behind a value too deep to read counts for nothing.
    validate: (input, context) => engine.askParts("validate", { context: context ?? {}, input }, milliseconds("context", context)),

    prepareCreate: (input, context) => engine.askParts("prepareCreate", { context: context ?? {}, input }, milliseconds("context", context)),

    prepareUpdate: (porting, input, context) =>
      engine.askParts("prepareUpdate", { context: context ?? {}, porting, input }, milliseconds("context", context)),

    form(porting, options) {
      const catalog = option("options", options, "lang");
      if (typeof catalog !== "object" || catalog === null) throw new PortinError("invalidArgument", { reason: "wrongType", path: "options.lang" });
      const dialect = option("options", options, "dialect");
      if (dialect !== undefined && dialect !== "draft-07" && dialect !== "2020-12") {
        throw new PortinError("invalidArgument", { reason: "wrongType", path: "options.dialect" });
      }
      const { lang: _, dialect: __, ...context } = options!;
      const composed = engine.askParts("form", { context, porting }, milliseconds("options", options));
      return fillForm(composed, catalog, dialect);
    },

    fieldProps(field, porting) {
      requireText(field, "field");
      return fillProps(field, engine.askParts("form", { field, porting: porting ?? {} }, 0));
    },

    reminders(porting, options) {
      const since = option("options", options, "since");
      return engine.ask("reminders", { porting }, since === undefined ? Infinity : instant(since));
    },

    carrier(name) {
      if (name != null) requireText(name, "name");
      return engine.ask("carrier", { name: name ?? null });
    },

    ready: () => engine.ready(),
  };

  /** Milliseconds since 1970, the current time unless the clock says otherwise. */
  function milliseconds(name: string, clock: Clock | undefined): number {
    const now = option(name, clock, "now");
    return now === undefined ? Date.now() : instant(now);
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

/** Reads a member of an argument that may be absent, and whose getters may throw. */
function option<Options, Name extends keyof Options>(path: string, options: Options | undefined, name: Name): Options[Name] | undefined {
  if (options == null) return undefined;
  try {
    if (typeof options === "object") return options[name];
  } catch {
    // A getter threw: no option either.
  }
  throw new PortinError("invalidArgument", { reason: "wrongType", path });
}

/** Refuses what JSON would make a null of, or nothing. */
function requireText(value: unknown, path: string): void {
  if (typeof value !== "string") throw new PortinError("invalidArgument", { reason: "wrongType", path });
}
