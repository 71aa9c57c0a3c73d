import { option, reading } from "../core/arguments.js";
import { bodyOf } from "../core/body.js";
import type { APIErrorParts } from "../core/parts.js";
import { toJson } from "../core/json.js";
import type { Core, Portin } from "../generated/portin.js";
import type { APIError, APIErrorOptions } from "../core/types.js";

/** What is asked instead of the default entry. */
export interface AskedOption {
  /** What `createPortin` returned. */
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

/** As many as the core reads: see codec.MaxList. */
const mostProperties = 1000;

/**
 * Unwraps an error of the API: the flat object of today, or what older answers have in `error`. A text that is no
 * object's may be a code. What any of it means is for the core to say.
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

/** The object of a text. A text without JSON may be a code. */
function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : {};
  } catch {
    return { code: text }; // the HTML of a proxy or nothing, or a code
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
