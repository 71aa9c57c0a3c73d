import { PortinError } from "./error.js";

/** Reads a member of an argument that may be absent, and whose getters may throw. */
export function option<Options, Name extends keyof Options>(path: string, options: Options | undefined, name: Name): Options[Name] | undefined {
  return copied(path, options)[name];
}

/** Copies an argument that may be absent, and whose getters may throw. */
export function copied<Options>(path: string, options: Options | undefined): Partial<Options> {
  try {
    if (options == null || typeof options === "object") return { ...options };
  } catch {
    // A getter threw: these are no options.
  }
  return refuse(path);
}

/** Refuses what JSON would make a null of, or nothing. */
export function requireText(value: unknown, path: string): void {
  if (typeof value !== "string") refuse(path);
}

export function refuse(path: string): never {
  throw new PortinError("invalidArgument", { reason: "wrongType", path });
}
