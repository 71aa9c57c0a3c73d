import { PortinError } from "./error.js";
import { own } from "./text.js";

/** Reads a member of its own of an argument that may be absent, and whose getters may throw. */
export function option<Options, Name extends keyof Options>(
  path: string,
  options: Options | undefined,
  name: Name,
): Options[Name] | undefined {
  return attempt(path, options, () => own(options, name));
}

/** Copies an argument that may be absent, and whose getters may throw. */
export function copied<Options>(path: string, options: Options | undefined): Partial<Options> {
  return attempt(path, options, () => ({ ...options }));
}

/** Reads what an argument has. */
export function attempt<Result>(path: string, argument: unknown, read: () => Result): Result {
  try {
    if (argument == null || typeof argument === "object") return read();
  } catch {
    // A getter threw, or something is missing.
  }
  return refuse(path);
}

/** Runs what reads an argument. What it throws, unless it is portin's own, means that the argument is wrong. */
export function reading<Result>(path: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if ((error as Error | undefined)?.name === "PortinError") throw error; // of whichever entry
    return refuse(path); // without the cause: that may hold what was passed in
  }
}

/** Refuses what JSON would make a null of, or nothing. */
export function requireText(value: unknown, path: string): asserts value is string {
  if (typeof value !== "string") refuse(path);
}

export function refuse(path: string): never {
  throw new PortinError("invalidArgument", { reason: "wrongType", path });
}

/** What the JSON in a text says. */
export function parsedText(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new PortinError("invalidArgument", { reason: "notJson", path });
  }
}

/** The classes that an error names. The tag of any other is the app's own, and may say anything. */
const classes = ["ArrayBuffer", "Blob", "Date", "Error", "File", "Headers", "Map", "Promise", "RegExp", "Set", "URL"];

/** What a value is, and what to do about it. */
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
