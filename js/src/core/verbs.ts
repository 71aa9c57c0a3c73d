import { option, parsedText, requireText } from "./arguments.js";
import { bodyOf } from "./body.js";
import type { Engine } from "./engine.js";
import type { Core } from "../generated/portin.js";
import { verbs, type Verb, type VerbRow } from "../generated/verbs.js";
import { toJson } from "./json.js";
import type { Instant } from "./types.js";

/** The functions of portin, answered by an engine: one for each row of the table of verbs. */
export function functionsOf(engine: Engine): Core {
  const functions: { [name: string]: unknown } = { ready: engine.ready };
  for (const [name, row] of Object.entries<VerbRow>(verbs)) {
    functions[name] = (...given: unknown[]) => {
      const members = row.document.map((path) => [nameOf(path), jsonOf(row, path, given)] as const);
      const present = members.filter(([, json]) => json !== undefined) as [name: string, json: string][];
      return engine.ask(name as Verb, present, row.document.length > 1, timeOf(engine, row, given));
    };
  }
  return functions as unknown as Core;
}

/** The name of a member of the document: "region" for "context.region". */
export function nameOf(path: string): string {
  return path.slice(path.indexOf(".") + 1);
}

/** The value that a call gives for a member of the document. */
export function valueOf({ takes }: VerbRow, path: string, given: readonly unknown[]): unknown {
  const [argument, member] = path.split(".") as [string, string?];
  const value = given[takes.indexOf(argument)];
  return member ? option(argument, value as { [name: string]: unknown } | undefined, member) : value;
}

/** The JSON of a member of the document, or undefined where it is left out. */
function jsonOf(row: VerbRow, path: string, given: readonly unknown[]): string | undefined {
  let value = valueOf(row, path, given);
  const place = row.takes.indexOf(path);
  if (place === 0 && row.reads) value = read(row.reads, path, value);
  const isOptional = place < 0 ? value === undefined : place > 0 && place === row.takes.length - 1 && value == null;
  return isOptional ? undefined : toJson(nameOf(path), value);
}

/** Reads a first argument that is not taken as it is. */
function read(how: NonNullable<VerbRow["reads"]>, name: string, value: unknown): unknown {
  if (how === "jsonText") {
    const body = bodyOf(name, value, ["type"]);
    return typeof body === "string" ? parsedText(name, body) : body;
  }
  if (how === "text" || value != null) requireText(value, name);
  return value ?? null;
}

/** Milliseconds since 1970, or Infinity where none is given: then the porting or the clock says the time. */
function timeOf(engine: Engine, { takes, time }: VerbRow, given: readonly unknown[]): number {
  if (!time) return Infinity;
  const last = takes.length - 1;
  const instant = option(takes[last]!, given[last] as { [name: string]: unknown } | undefined, time);
  // A caller's Infinity is no instant: later than any that the core takes.
  return instant === undefined ? Infinity : Math.min(millisecondsOf(engine, instant as Instant), 9e15);
}

/** Milliseconds since 1970, or NaN for what is no instant: the core refuses it. */
function millisecondsOf(engine: Engine, instant: Instant): number {
  if (typeof instant === "number") return instant;
  if (typeof instant === "string") return engine.instant(instant);
  try {
    return Date.prototype.getTime.call(instant); // of any realm's Date
  } catch {
    return NaN;
  }
}
