import { option, reading } from "../core/arguments.js";
import { bodyOf } from "../core/body.js";
import type { APIErrorParts } from "../core/parts.js";
import { toJson } from "../core/json.js";
import type { Core, Portin } from "../generated/portin.js";
import type { APIError, APIErrorOptions } from "../core/types.js";

/** The functions to ask in place of those of the default entry. */
export interface AskedOption {
  /** The result of `createPortin`. */
  readonly portin?: Portin | undefined;
}

/** Implements `apiError`, which functions.ts describes. */
export function apiErrorOf(portin: Portin, codeOrBody: unknown, options?: APIErrorOptions & AskedOption): APIError {
  const asked = (option("options", options, "portin") ?? portin) as Core;
  const parts = apiErrorParts(codeOrBody);
  const rule = reading("portin", () => asked.apiError(parts));
  const retryAfter = option("options", options, "retryAfter") ?? NaN;
  const seconds = Math.ceil(reading("options.retryAfter", () => Number(retryAfter)));
  return seconds > 0 && seconds < Infinity ? { ...rule, retryAfter: seconds } : rule;
}

/** The maximum number of properties that the core reads: see codec.MaxList. */
const mostProperties = 1000;

/**
 * Reads the parts of an API error. The error is a flat object or, in older versions of the API, the member `error`. A
 * text that is not the JSON of an object may be a code. The core decides what the parts mean.
 */
function apiErrorParts(codeOrBody: unknown): APIErrorParts {
  const body = bodyOf("codeOrBody", codeOrBody, ["code", "type"]);
  const text = typeof body === "string" ? body : toJson("codeOrBody", body);
  let error = parsed(text);
  while (isObject(error["error"])) error = error["error"];
  const { code, type, details } = error;
  const properties = Array.isArray(details) ? details.map((detail) => isObject(detail) && detail["property"]) : [];
  return {
    code: isText(code) ? code : "",
    type: isText(type) ? type : "",
    properties: properties.filter(isText).filter(Boolean).slice(0, mostProperties),
  };
}

/** The object in a JSON text. A text that is not JSON may be a code. */
function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : {};
  } catch {
    return { code: text }; // a code, or something else, such as the HTML of a proxy
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
