import { PortinError } from "./error.js";
import { own } from "./text.js";

/** Returns a member of an options argument, which may be absent. It refuses the argument if a getter throws. */
export function option<Options, Name extends keyof Options>(
  path: string,
  options: Options | undefined,
  name: Name,
): Options[Name] | undefined {
  return attempt(path, options, () => own(options, name));
}

/** Returns a copy of an options argument, which may be absent. It refuses the argument if a getter throws. */
export function copied<Options>(path: string, options: Options | undefined): Partial<Options> {
  return attempt(path, options, () => ({ ...options }));
}

/** Returns what `read` reads from an argument. It refuses the argument if it is not an object or `read` throws. */
export function attempt<Result>(path: string, argument: unknown, read: () => Result): Result {
  try {
    if (argument == null || typeof argument === "object") return read();
  } catch {
    // A getter threw, or something is missing.
  }
  return refuse(path);
}

/**
 * Returns what `read` returns. If `read` throws, it refuses the argument; an error of portin's own is passed on as it is.
 */
export function reading<Result>(path: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if ((error as Error | undefined)?.name === "PortinError") throw error; // the class of another entry is another class
    return refuse(path); // without the cause, which may contain a value that was passed in
  }
}

/** Refuses an argument that is not a string. */
export function requireText(value: unknown, path: string): asserts value is string {
  if (typeof value !== "string") refuse(path);
}

/** Throws the error that the argument at a path has the wrong type. */
export function refuse(path: string): never {
  throw new PortinError("invalidArgument", { reason: "wrongType", path });
}

/** Returns the value of a JSON text, or refuses the argument. */
export function parsedText(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new PortinError("invalidArgument", { reason: "notJson", path });
  }
}

/** The classes that an error may name. An app's own class may have any tag, even one that contains a value. */
const classes = ["ArrayBuffer", "Blob", "Date", "Error", "File", "Headers", "Map", "Promise", "RegExp", "Set", "URL"];

/** Says what kind of value was passed, and what to pass in its place if that is clear. */
export function kindOf(value: unknown): string {
  try {
    return readKind(value);
  } catch {
    return "an object that cannot be read";
  }
}

function readKind(value: any): string {
  if (value == null || value !== value) return String(value);
  if (Array.isArray(value)) return "an array";
  if (typeof value !== "object") return typeof value === "bigint" ? "a BigInt" : `a ${typeof value}`;
  if (typeof value.then === "function") return "a promise. Await it";
  if (typeof value.json === "function") return "a response. Await its json()";
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  if (kind === "FormData" || kind === "URLSearchParams") return `a ${kind}. Pass inputFrom(it).input, of portin/form`;
  return classes.includes(kind) ? `of the class ${kind}` : "an object";
}
