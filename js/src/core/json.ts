import { refuse } from "./arguments.js";
import { PortinError } from "./error.js";

/** Returns the JSON of a document, by its name in errors. */
export function toJson(name: string, document: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(document, "toJSON" in [] ? withoutToJson : undefined);
    // A Promise, a Map or a buffer would pass for an empty object.
    if (text === "{}" && !isPlain(document as object)) text = undefined;
  } catch {
    throw new PortinError("invalidArgument", { reason: "notJson", path: name });
  }
  // Undefined, functions and symbols have no JSON.
  return text ?? refuse(name);
}

/** Leaves an array alone that an old library's Array.prototype.toJSON has made a text of. */
function withoutToJson(this: any, key: string, value: unknown): unknown {
  return Array.isArray(this[key]) ? this[key] : value;
}

/** Whether an object is of no class, in any realm. */
function isPlain(object: object): boolean {
  const prototype = Object.getPrototypeOf(object);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
