// The functions of `portin` that do more than ask the module one question. The others are in generated/functions.ts.
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
 * The fields that `decide` says to collect, in form order, with everything that their elements need: the kind, the
 * words, the options, what the porting holds (never a PIN) and the attributes. The address is asked for by its members.
 * For `null`, they are the fields of the form that creates a porting, before payment: pass its `market`, and
 * `providers` for the list of carriers.
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
 * A form with the same fields as `fields`: a JSON Schema, a uiSchema for react-jsonschema-form or JSON Forms, and the
 * pages of a wizard. The defaults are what the porting holds, but never a PIN.
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
 * The attributes of an input element for a field, ready to be spread: the type, the keyboard, the autofill token, the
 * pattern, and the message to show if the pattern does not match. They depend on the porting's country and carrier.
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

/** The texts of a form. */
function catalogOf(options: { readonly catalog?: FormCatalog | undefined } | undefined): FormCatalog {
  const catalog = option("options", options, "catalog");
  return catalog === undefined ? en : catalog;
}

/**
 * What to do about an error of the API. Pass its code, or the body of the response as an object, a text or bytes. There
 * is a rule for every error: for an unknown code it is to contact support, unless the error's details name fields to
 * correct. The answer contains no text from the body.
 *
 * @throws PortinError `invalidArgument` if `codeOrBody` is undefined or cannot be written as JSON, or if it has the body
 * in a member, as an AxiosError has: the message names the member to pass.
 * @example
 * if (!response.ok) {
 *   const { action, fields } = apiError(await response.text(), { retryAfter: response.headers.get("Retry-After") });
 * }
 */
export function apiError(codeOrBody: unknown, options?: APIErrorOptions & AskedOption): APIError {
  return apiErrorOf(portin, codeOrBody, options);
}

/**
 * `validate` for form libraries, routers and servers: a synchronous schema of Standard Schema and Standard JSON Schema.
 * Its output is the normalised value. Only errors fail. Besides the members of portin's issues, each failure has a
 * message and a path; show the first one at each path.
 *
 * When the schema is asked, it throws PortinError `invalidArgument` if `context` is not a context, or if `target` is
 * neither `draft-07` nor `draft-2020-12`.
 *
 * @example
 * useForm({ resolver: standardSchemaResolver(portingInput({ market: "US", required: ["accountPin"] })) });
 */
export function portingInput(context?: Context, options?: PortingInputOptions): PortingInput {
  return standard(portin, context, options);
}

/**
 * Starts the module now, not at the first question, and says which build answers: `wasm`, or `js` where WebAssembly is
 * missing or blocked, as by a Content-Security-Policy without `wasm-unsafe-eval`. There it loads the portable build, and
 * the other functions work only after that. Elsewhere it is never necessary to await it.
 *
 * @throws PortinError `unavailable` where the portable build cannot be loaded either.
 */
export function ready(): Promise<"wasm" | "js"> {
  return portin.ready();
}
