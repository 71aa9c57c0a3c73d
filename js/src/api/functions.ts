// The functions of `portin` that are more than a question to the module: those are in generated/functions.ts.
import { apiErrorOf } from "./api-error.js";
import { portin } from "./portin.js";
import { option } from "../core/arguments.js";
import type { APIError, APIErrorOptions, Context, Porting } from "../core/types.js";
import { fieldPropsOf } from "../forms/field-props.js";
import type { FieldAttributes, FieldProps, FieldPropsOptions } from "../forms/field-props-types.js";
import { formOf } from "../forms/form.js";
import { formCatalog } from "../forms/form-catalogs.js";
import type { FormOptions, FormSpec, Generator } from "../forms/form-types.js";
import { standard } from "../forms/standard.js";
import type { PortingInput, PortingInputOptions } from "../forms/standard-types.js";
import type { Field } from "../generated/names.js";

/**
 * A form of exactly what `decide` says to collect: its JSON Schema, a uiSchema for
 * react-jsonschema-form or JSON Forms, and the pages of a wizard. What the porting holds
 * is in it as defaults, but never a PIN.
 *
 * @throws PortinError `invalidArgument` if `porting` is not a porting object or an option none.
 * @example
 * const { schema, uiSchema } = form(porting, { lang: "es" });
 */
export function form<Of extends Generator>(
  porting: Porting,
  options: FormOptions<Of> & { readonly for: Of },
): FormSpec<Of>;
export function form(porting: Porting, options?: FormOptions): FormSpec;
export function form(porting: Porting, options?: FormOptions): FormSpec {
  return formOf(portin, porting, formCatalog(option("options", options, "lang")), options);
}

/**
 * What an input element has to know of a field, ready to be spread: type, keyboard
 * and autofill token, pattern and what to say where it does not match, as the porting's
 * country and carrier have it.
 *
 * @throws PortinError `invalidArgument` if `field` is not a string, `porting` not a porting object or an option none.
 * @example
 * <input {...fieldProps("accountPin", porting)} />
 * @example
 * const attributes = fieldProps("accountPin", porting, { html: true });
 * for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
 */
export function fieldProps(
  field: Field,
  porting: Porting | null | undefined,
  options: FieldPropsOptions & { html: true },
): FieldAttributes;
export function fieldProps(
  field: Field,
  porting?: Porting | null,
  options?: FieldPropsOptions & { html?: false },
): FieldProps;
export function fieldProps(field: Field, porting?: Porting | null, options?: FieldPropsOptions) {
  const props = fieldPropsOf(portin, field, porting, formCatalog(option("options", options, "lang")));
  if (!option("options", options, "html")) return props;
  return Object.fromEntries(Object.entries(props).map(([name, value]) => [name.toLowerCase(), value]));
}

/**
 * What to do about an error of the API, by its code or the body of the answer: an
 * object, or its text, whatever came. There is a rule for everything; an unknown
 * code sends the user to the support, unless the error's details name fields to
 * correct. Nothing of the body's own texts is in it.
 *
 * @throws PortinError `invalidArgument` if `codeOrBody` is undefined or has no JSON, such as a Response or a Promise.
 * @example
 * if (!response.ok) {
 *   const { action, fields } = apiError(await response.text(), { retryAfter: response.headers.get("Retry-After") });
 * }
 */
export function apiError(codeOrBody: unknown, options?: APIErrorOptions): APIError {
  return apiErrorOf(portin, codeOrBody, options);
}

/**
 * `validate` as form libraries, routers and servers ask: a schema by Standard
 * Schema, synchronous, and by Standard JSON Schema. Its output is the normalised
 * value; only errors fail, and each has a message and a path, besides what
 * portin's issues have. The first at a path is the one to show.
 *
 * The schema throws PortinError `invalidArgument` if `context` is none, when it is asked,
 * and for another `target` than `draft-07` and `draft-2020-12`.
 *
 * @example
 * useForm({ resolver: standardSchemaResolver(portingInput({ market: "US", required: ["accountPin"] })) });
 */
export function portingInput(context?: Context, options?: PortingInputOptions): PortingInput {
  return standard(portin, context, options);
}

/**
 * Starts the module now instead of at the first question, and tells which build
 * answers: `wasm`, or `js` where WebAssembly is missing or blocked, as a
 * Content-Security-Policy without `wasm-unsafe-eval` does. There it loads the
 * portable build, and the other functions work only when it is done; elsewhere
 * awaiting it is never necessary.
 *
 * @throws PortinError `unavailable` where the portable build cannot be loaded either.
 */
export function ready(): Promise<"wasm" | "js"> {
  return portin.ready();
}
