import { PortinError } from "./error.js";

/** Reads a member of an argument that may be absent, and whose getters may throw. */
export function option<Options, Name extends keyof Options>(path: string, options: Options | undefined, name: Name): Options[Name] | undefined {
  return attempt(path, options, () => options?.[name]);
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
    // It has not what it should, or a getter threw.
  }
  return refuse(path);
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
