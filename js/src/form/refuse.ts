import { PortinError } from "./imports.js";

/** Runs what reads an argument. What it throws, unless it is portin's own, means that the argument is wrong. */
export function reading<Result>(path: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw error instanceof PortinError ? error : refuse(path); // without the cause: that may hold a PIN
  }
}

/** Refuses an argument by the way to it. */
export function refuse(path: string, remedy?: string): never {
  throw new PortinError("invalidArgument", { reason: "wrongType", path, remedy });
}
