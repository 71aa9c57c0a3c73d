import { refuse } from "./arguments.js";
import { PortinError } from "./error.js";

/** Returns the JSON of a document. Errors call it by the name. */
export function toJson(name: string, document: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(document, "toJSON" in [] ? withoutToJson : undefined);
    // The JSON of a Promise, a Map or a buffer is that of an empty object.
    if (text === "{}" && !isPlain(document as object)) text = undefined;
  } catch {
    throw new PortinError("invalidArgument", { reason: "notJson", path: name });
  }
  // Undefined, functions and symbols have no JSON.
  return text ?? refuse(name);
}

/** Writes an array as an array even if an old library has added a toJSON to Array.prototype. */
function withoutToJson(this: any, key: string, value: unknown): unknown {
  return Array.isArray(this[key]) ? this[key] : value;
}

/** Whether an object is a plain one, of this realm or another. */
function isPlain(object: object): boolean {
  const prototype = Object.getPrototypeOf(object);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
