// The functions of `portin` that are more than a question to the module: those are in generated/functions.ts.
import { apiErrorOf, type AskedOption } from "./api-error.js";
import { portin } from "./portin.js";
import { option } from "../core/arguments.js";
import type { APIError, APIErrorOptions, Context, Porting } from "../core/types.js";
import { fieldPropsOf } from "../forms/field-props.js";
import type {
  FieldAttributes,
  FieldProps,
  FieldPropsOptions,
  FieldsOptions,
  FormField,
  NativeProps,
} from "../forms/field-types.js";
import { fieldsOf } from "../forms/fields.js";
import { formOf } from "../forms/form.js";
import type { FormOptions, FormSpec, Generator } from "../forms/form-types.js";
import { standard } from "../forms/standard.js";
import type { PortingInput, PortingInputOptions } from "../forms/standard-types.js";
import { en } from "../generated/messages/en.js";
import type { Field } from "../generated/names.js";
import type { FormCatalog } from "../messages/catalog.js";

/**
 * The fields that `decide` says to collect, in form order, with everything that their elements have to know: kind,
 * words, options, what the porting holds (never a PIN) and the attributes. An address is asked for by its members.
 * For `null` they are the fields of the form that creates a porting, before payment: give its `market`, and `providers`
 * for the list of carriers.
 *
 * Ask again when the country, the carrier, the behavior or the phone number in `input` changes.
 *
 * @throws PortinError `invalidArgument` if `porting` is not a porting object or an option none.
 * @example
 * for (const { name, label, kind, options, props } of fields(porting, { catalog: es, providers })) ...
 */
export function fields(
  porting: Porting | null,
  options: FieldsOptions & { platform: "native" },
): FormField<NativeProps>[];
export function fields(
  porting: Porting | null,
  options: FieldsOptions & { html: true; platform?: "web" },
): FormField<FieldAttributes>[];
export function fields(porting: Porting | null, options?: FieldsOptions): FormField[];
export function fields(porting: Porting | null, options?: FieldsOptions): FormField<any>[] {
  return fieldsOf(portin, porting, catalogOf(options), options);
}

/**
 * A form of the same fields: its JSON Schema, a uiSchema for react-jsonschema-form or JSON Forms, and the pages of a
 * wizard. What the porting holds is in it as defaults, but never a PIN.
 *
 * @throws PortinError `invalidArgument` if `porting` is not a porting object or an option none.
 * @example
 * const { schema, uiSchema } = form(porting, { catalog: es });
 */
export function form<Of extends Generator>(
  porting: Porting | null,
  options: FormOptions<Of> & { readonly for: Of },
): FormSpec<Of>;
export function form(porting: Porting | null, options?: FormOptions): FormSpec;
export function form(porting: Porting | null, options?: FormOptions): FormSpec {
  return formOf(portin, porting, catalogOf(options), options);
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
  options: FieldPropsOptions & { platform: "native" },
): NativeProps;
export function fieldProps(
  field: Field,
  porting: Porting | null | undefined,
  options: FieldPropsOptions & { html: true; platform?: "web" },
): FieldAttributes;
export function fieldProps(field: Field, porting?: Porting | null, options?: FieldPropsOptions): FieldProps;
export function fieldProps(field: Field, porting?: Porting | null, options?: FieldPropsOptions): unknown {
  return fieldPropsOf(portin, field, porting, catalogOf(options), options);
}

/** The language of what a form says. */
function catalogOf(options: { readonly catalog?: FormCatalog | undefined } | undefined): FormCatalog {
  const catalog = option("options", options, "catalog");
  return catalog === undefined ? en : catalog;
}

/**
 * What to do about an error of the API, by its code or the body of the answer: an
 * object, its text or its bytes. There is a rule for everything; an unknown
 * code sends the user to the support, unless the error's details name fields to
 * correct. Nothing of the body's own texts is in it.
 *
 * @throws PortinError `invalidArgument` if `codeOrBody` is undefined or has no JSON, or has the body in a member, as an
 * AxiosError has: the message names the member to pass.
 * @example
 * if (!response.ok) {
 *   const { action, fields } = apiError(await response.text(), { retryAfter: response.headers.get("Retry-After") });
 * }
 */
export function apiError(codeOrBody: unknown, options?: APIErrorOptions & AskedOption): APIError {
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
