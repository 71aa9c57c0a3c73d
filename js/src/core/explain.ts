import { kindOf } from "./arguments.js";
import { PortinError } from "./error.js";
import type { Core } from "../generated/portin.js";
import { verbs, type VerbRow } from "../generated/verbs.js";
import { own } from "./text.js";
import { nameOf, valueOf } from "./verbs.js";

/** Returns the functions with errors that also say what kind of value was passed, but never the value. */
export function explained(core: Core): Core {
  const functions: { [name: string]: any } = { ...core };
  for (const [name, row] of Object.entries<VerbRow>(verbs)) {
    const ask = functions[name];
    functions[name] = (...given: unknown[]) => {
      try {
        return ask(...given);
      } catch (error) {
        throw withKind(error as PortinError, row, given);
      }
    };
  }
  return functions as Core;
}

/** Returns the error with the kind of value at its path added. */
function withKind(error: PortinError, row: VerbRow, given: readonly unknown[]): PortinError {
  const { code, reason, path, offset, cause, remedy } = error;
  if (code === "unavailable" && cause instanceof RangeError) {
    // Chrome before 114 starts only tiny modules synchronously.
    return new PortinError(code, {
      remedy: "This browser starts WebAssembly only asynchronously. Await ready() first",
      cause,
    });
  }
  if (code !== "invalidArgument" || reason !== "wrongType" || !path || remedy) return error;
  try {
    const value = valueAt(path, row, given);
    const said = `It is ${path === "porting.status" ? wrapperOf(row, given, value) : kindOf(value)}`;
    return new PortinError(code, { reason, path, remedy: said, ...(offset !== undefined && { offset }) });
  } catch {
    return error; // a getter threw
  }
}

/** The value at an error's path. The path begins with the name of an argument or of a member of the document. */
function valueAt(path: string, row: VerbRow, given: readonly unknown[]): unknown {
  const [name, ...members] = path.split(".") as [string, ...string[]];
  const part = row.document.find((part) => nameOf(part) === name);
  return members.reduce(own, valueOf(row, part ?? name, given));
}

/**
 * Says what an object with a status that is not a text is. It may be the response of an HTTP client, with the porting
 * in its data.
 */
function wrapperOf(row: VerbRow, given: readonly unknown[], status: unknown): string {
  const data = own(valueOf(row, "porting", given), "data");
  return data ? `${kindOf(status)}, but it has data. Pass that` : kindOf(status);
}
