import { kindOf } from "../core/arguments.js";
import { anyOther, declines } from "../generated/declines.js";
import { PortinError } from "../core/error.js";
import type { DeclineCode } from "../generated/names.js";
import { find } from "../core/text.js";
import type { Rule } from "../core/types.js";

/**
 * What to do about a decline code: the same answers as `decline` of `portin`, from a table.
 *
 * @throws PortinError `invalidArgument` if `code` is not a string, null or undefined.
 * @example
 * decline("portingAccountPinRequiredOrInvalid").fields; // ["accountPin"]
 */
export function decline(code: DeclineCode | null | undefined): Rule {
  const of = code ?? "";
  if (typeof of !== "string") {
    throw new PortinError("invalidArgument", { reason: "wrongType", path: "code", remedy: `It is ${kindOf(of)}` });
  }
  if (/[\ud800-\udfff]/u.test(of)) throw new PortinError("invalidArgument", { reason: "loneSurrogate", path: "code" });
  const [known, action, retry, fields, alternatives, connect] = find(declines, of) ?? anyOther;
  return {
    code: of,
    known: !!known,
    action,
    fields: listOf(fields),
    alternatives: listOf(alternatives) as Rule["alternatives"],
    retry,
    connect: !!connect,
  };
}

function listOf(names: string): string[] {
  return names ? names.split(" ") : [];
}
