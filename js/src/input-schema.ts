import { PortinError } from "./error.js";
import type { Context } from "./types.js";

/** The dialects of JSON Schema, as Standard JSON Schema names its targets. */
const targets = ["draft-07", "draft-2020-12"];

/**
 * The JSON Schema of an input, for the fields that the context requires.
 *
 * @throws PortinError `invalidArgument` for another target than `draft-07` and `draft-2020-12`.
 */
export function inputSchema(_context: Context | undefined, target: string): Record<string, unknown> {
  if (!targets.includes(target)) throw new PortinError("invalidArgument", { reason: "wrongType", path: "options.target" });
  throw new PortinError("unavailable", { remedy: "This version has no JSON Schema of an input yet" });
}
