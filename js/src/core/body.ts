import { reading } from "./arguments.js";
import { PortinError } from "./error.js";
import { own } from "./text.js";
import { decode } from "./utf8.js";

/**
 * Returns the body that the API sent. Bytes become a text. An object that has the body in a member, such as a
 * response, is refused with an error that names the member to pass.
 *
 * @param marks the names of members that tell a body: it has a text in at least one of them
 */
export function bodyOf(name: string, value: unknown, marks: readonly string[]): unknown {
  return reading(name, () => readBody(name, value, marks));
}

function readBody(name: string, value: unknown, marks: readonly string[]): unknown {
  if (typeof value !== "object" || !value) return value;
  if (ArrayBuffer.isView(value)) return decode(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
  if (isArrayBuffer(value)) return decode(new Uint8Array(value));
  let remedy: string | undefined;
  try {
    remedy = wayToBody(value, marks);
  } catch {
    // A getter threw: the caller refuses the value when it reads it.
  }
  if (remedy) throw new PortinError("invalidArgument", { reason: "wrongType", path: name, remedy });
  return value;
}

/** Says what to pass in place of a request, a response, or the error of an HTTP client; undefined for a body. */
function wayToBody(value: any, marks: readonly string[]): string | undefined {
  if (typeof value.then === "function") return "It is a promise. Await it";
  if (typeof value.text === "function") return "It is a request or a response. Await its text()";
  if (own(value, "type") === "Buffer" && Array.isArray(own(value, "data")))
    return "It is a Buffer in JSON. Pass the text";
  const response = own(value, "response");
  if (isObject(own(value, "error"))) return isObject(response) ? "Pass its error" : undefined; // otherwise an older API's body
  if (isObject(response)) {
    if (typeof response["text"] === "function") return "Await its response.text() and pass that";
    const member = ["data", "body"].find((name) => isContent(own(response, name)));
    if (member) return `Pass its response.${member}`;
  }
  if (marks.some((mark) => typeof own(value, mark) === "string")) return;
  const member = ["data", "body"].find((name) => {
    const content = own(value, name);
    return isContent(content) && !(isObject(content) && own(content, "object") === "porting");
  });
  return member && `It has no ${marks[0]}, but ${member}. Pass its ${member}`;
}

function isContent(value: unknown): boolean {
  return typeof value === "string" || (typeof value === "object" && value !== null);
}

function isObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether an object is an ArrayBuffer of any realm, such as another frame. */
function isArrayBuffer(value: object): value is ArrayBuffer {
  return /^\[object (Shared)?ArrayBuffer\]$/.test(Object.prototype.toString.call(value));
}
