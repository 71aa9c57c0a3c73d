import { PortinError } from "./imports.js";

/** Refuses an argument by the way to it. */
export function refuse(path: string, remedy?: string): never {
  throw new PortinError("invalidArgument", { reason: "wrongType", path, remedy });
}
