import { PortinError } from "./imports.js";

/**
 * Returns what `read` returns. If `read` throws, it refuses the argument; an error of portin's own is passed on as it is.
 * core/arguments.ts has the same function, but a bundle of portin/form would contain it, and its PortinError, once more.
 */
export function reading<Result>(path: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if ((error as Error | undefined)?.name === "PortinError") throw error; // of whichever entry
    return refuse(path); // without the cause: which may contain a PIN
  }
}

/** Throws the error that the argument at a path has the wrong type. */
export function refuse(path: string, remedy?: string): never {
  throw new PortinError("invalidArgument", { reason: "wrongType", path, remedy });
}
