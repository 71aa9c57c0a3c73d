import { option, parsedText, requireText } from "./arguments.js";
import { bodyOf } from "./body.js";
import type { Engine } from "./engine.js";
import type { Core } from "../generated/portin.js";
import { verbs, type TextVerb, type Verb, type VerbRow } from "../generated/verbs.js";
import { toJson } from "./json.js";
import { phoneOf } from "./phone.js";
import type { Instant } from "./types.js";

type Arguments = readonly unknown[];

/** Returns portin's functions, one for each row of the table of verbs. An engine answers them. */
export function functionsOf(engine: Engine): Core {
  const functions: { [name: string]: unknown } = { ready: engine.ready };
  for (const [name, row] of Object.entries<VerbRow>(verbs)) {
    const ask = inJson(engine, name as Verb, row);
    functions[name] = row.texts ? inTexts(engine, name as TextVerb, ask) : ask;
  }
  return functions as unknown as Core;
}

/** Returns the function of a verb that passes its arguments to the module as JSON. */
function inJson(engine: Engine, verb: Verb, row: VerbRow): (...given: Arguments) => unknown {
  const isObject = row.document.length > 1;
  const readers = row.document.map((path) => [nameOf(path), memberReader(row, path)] as const);
  const time = timeReader(engine, row);
  return (...given) => {
    const members: [name: string, json: string][] = [];
    for (const [name, read] of readers) {
      const json = read(given);
      if (json !== undefined) members.push([name, json]);
    }
    return engine.ask(verb, members, isObject, time(given));
  };
}

/** Reads the answer of a verb that answers in a text. */
const answers: { readonly [verb in TextVerb]: (text: string) => unknown } = {
  parsePhone: phoneOf,
  formatAsYouType: (text) => text,
};

/** Returns the function of a verb that passes two texts if the module takes them, or else JSON. */
function inTexts(engine: Engine, verb: TextVerb, inJson: (...given: Arguments) => unknown) {
  const read = answers[verb];
  return (text: unknown, context?: { readonly region?: unknown }) => {
    const region = option("context", context, "region") ?? "";
    const isText = typeof text === "string" && typeof region === "string";
    const answer = isText && engine.askTexts(verb, text, region);
    return answer ? read(answer) : inJson(text, context);
  };
}

/** The name of a member of the document: "region" for "context.region". */
export function nameOf(path: string): string {
  return path.slice(path.indexOf(".") + 1);
}

/** The value of a member of the document, from the arguments of a call. */
export function valueOf(row: VerbRow, path: string, given: Arguments): unknown {
  return valueReader(row, path)(given);
}

function valueReader({ takes }: VerbRow, path: string): (given: Arguments) => unknown {
  const [argument, member] = path.split(".") as [string, string?];
  const place = takes.indexOf(argument);
  if (!member) return (given) => given[place];
  return (given) => option(argument, given[place] as { [name: string]: unknown } | undefined, member);
}

/** Returns a function that returns the JSON of a member of the document, or undefined if it is left out. */
function memberReader(row: VerbRow, path: string): (given: Arguments) => string | undefined {
  const { takes, reads, time } = row;
  const place = takes.indexOf(path);
  const isLast = place > 0 && place === takes.length - 1;
  const name = nameOf(path);
  const value = valueReader(row, path);
  return (given) => {
    let member = value(given);
    if (place === 0 && reads) member = read(reads, path, member);
    if (place < 0 ? member === undefined : isLast && member == null) return undefined;
    return toJson(name, isLast && time ? withoutTime(member, time) : member);
  };
}

/** Leaves the time out of a context if it is a Date: the module gets the time separately, and writing it is slow. */
function withoutTime(context: unknown, time: "now" | "since"): unknown {
  const instant = option("context", context as { [name: string]: unknown }, time);
  return typeof instant === "object" ? { ...(context as object), [time]: undefined } : context;
}

/** Reads the first argument of a verb that does not take it as it is. */
function read(how: NonNullable<VerbRow["reads"]>, name: string, value: unknown): unknown {
  if (how === "jsonText") {
    const body = bodyOf(name, value, ["type"]);
    return typeof body === "string" ? parsedText(name, body) : body;
  }
  if (how === "text" || value != null) requireText(value, name);
  return value ?? null;
}

/**
 * Returns a function that returns the time of a call in milliseconds since 1970. It is Infinity if the call gives none:
 * then the porting or the clock says it.
 */
function timeReader(engine: Engine, row: VerbRow): (given: Arguments) => number {
  const { takes, time } = row;
  if (!time) return () => Infinity;
  const value = valueReader(row, `${takes[takes.length - 1]}.${time}`);
  return (given) => {
    const instant = value(given);
    // A caller's Infinity becomes a time too late for the core, which refuses it.
    return instant === undefined ? Infinity : Math.min(millisecondsOf(engine, instant as Instant), 9e15);
  };
}

/** An instant in milliseconds since 1970, or NaN, which the core refuses. */
function millisecondsOf(engine: Engine, instant: Instant): number {
  if (typeof instant === "number") return instant;
  if (typeof instant === "string") return engine.instant(instant);
  try {
    return Date.prototype.getTime.call(instant); // of any realm's Date
  } catch {
    return NaN;
  }
}
