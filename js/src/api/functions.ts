// The functions of `portin`. The build makes an entry of them for each platform, which brings its engine.
import { api } from "../core/verbs.js";
import { apiErrorOf } from "./api-error.js";
import { engine } from "#engine";
import { standard } from "../forms/standard.js";
import type { PortingInput, PortingInputOptions } from "../forms/standard-types.js";
import { option } from "../core/arguments.js";
import { fieldPropsOf } from "../forms/field-props.js";
import type { FieldAttributes, FieldProps, FieldPropsOptions } from "../forms/field-props-types.js";
import { formOf } from "../forms/form.js";
import type { FormOptions, FormSpec, Generator } from "../forms/form-types.js";
import { formCatalog } from "../forms/form-catalogs.js";
import type { Event } from "../core/event-types.js";
import type { DeclineCode, Field } from "../generated/names.js";
import { explained } from "../core/slips.js";
import type {
  APIError,
  APIErrorOptions,
  Cancel,
  Carrier,
  CheckItem,
  Clock,
  Context,
  CreateRequest,
  Decision,
  Input,
  Notice,
  NoticeOptions,
  PhoneContext,
  PhoneNumber,
  Porting,
  Reminder,
  ReminderOptions,
  Result,
  Rule,
  UpdateRequest,
} from "../core/types.js";

const portin = /* @__PURE__ */ explained(/* @__PURE__ */ api(engine));

/**
 * Everything a screen needs to know about a porting, in one value.
 *
 * @throws PortinError `invalidArgument` if `porting` is not a porting object or `now` no instant.
 * @example
 * const { step, collect, decline } = decide(porting);
 */
export function decide(porting: Porting, clock?: Clock): Decision {
  return portin.decide(porting, clock);
}

/**
 * The required fields that are not provided yet, in the API's order.
 *
 * @throws PortinError `invalidArgument` if `porting` is not a porting object.
 */
export function missing(porting: Porting): Field[] {
  return portin.missing(porting);
}

/**
 * Whether the porting can be canceled now, and until when.
 *
 * @throws PortinError `invalidArgument` if `porting` is not a porting object or `now` no instant.
 */
export function cancelability(porting: Porting, clock?: Clock): Cancel {
  return portin.cancelability(porting, clock);
}

/**
 * What to do about a decline code. It answers for every code: `known` is false
 * for one it has not heard of.
 *
 * @throws PortinError `invalidArgument` if `code` is not a string, null or undefined.
 */
export function decline(code: DeclineCode | null | undefined): Rule {
  return portin.decline(code);
}

/**
 * Reads a telephone number of any country as a person types it, and judges it as
 * libphonenumber does. `region`, an ISO 3166-1 alpha-2 code, is where a number
 * without a plus is from.
 *
 * @throws PortinError `invalidArgument` if `text` or `region` is not a string.
 * @example
 * parsePhone("(860) 555-0123", { region: "US" }); // { ok: true, e164: "+18605550123", ... }
 */
export function parsePhone(text: string, context?: PhoneContext): PhoneNumber {
  return portin.parsePhone(text, context);
}

/**
 * What a field should show while a number is typed into it. No digit is lost,
 * added or moved, and what is no number stays as it is.
 *
 * @throws PortinError `invalidArgument` if `text` or `region` is not a string.
 * @example
 * formatAsYouType("860555", { region: "US" }); // "(860) 555"
 */
export function formatAsYouType(text: string, context?: PhoneContext): string {
  return portin.formatAsYouType(text, context);
}

/**
 * Normalises what was submitted and says what is wrong with it. An error is what
 * the API or every donor would refuse, a warning what is likely wrong: the user
 * may insist. It checks the fields that are present, and that those of
 * `context.required` are.
 *
 * @throws PortinError `invalidArgument` if an argument has no JSON or `context` is none.
 * @example
 * const { value, issues } = validate({ accountPin: "12-34" }, { market: "US" });
 */
export function validate(input: Input, context?: Context): Result {
  return portin.validate(input, context);
}

/**
 * The body that makes a porting of what was submitted, to POST once no issue is
 * an error. Defaults are left out.
 *
 * @throws PortinError `invalidArgument` if an argument has no JSON or `context` is none.
 */
export function prepareCreate(input: Input, context?: Context): CreateRequest {
  return portin.prepareCreate(input, context);
}

/**
 * The least body that changes the porting to what was submitted, to PATCH once no
 * issue is an error, and what is missing still when that is done. A body of
 * `{}` changes nothing, and in `declined` tries again. What `context` does not
 * say is the porting's.
 *
 * @throws PortinError `invalidArgument` if an argument has no JSON, `porting` is no porting object or `context` none.
 * @example
 * const { body, issues, missing } = prepareUpdate(porting, { accountPin: "123456" });
 */
export function prepareUpdate(porting: Porting, input: Input, context?: Context): UpdateRequest {
  return portin.prepareUpdate(porting, input, context);
}

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
 * What to have done before the first request: a decline costs a day, and wrong
 * attempts can make the carrier lock the number. `formatCheck` says each; those
 * with `confirm` are for a checkbox.
 *
 * @throws PortinError `invalidArgument` if an argument has a member of the wrong type.
 * @example
 * checklist(porting).map((item) => formatCheck(item));
 */
export function checklist(porting: Porting, context?: Context): CheckItem[] {
  return portin.checklist(porting, context);
}

/**
 * When to tell the user where the porting stands, as long as it stays in its
 * status. There are none where nobody knows since when it is.
 *
 * @throws PortinError `invalidArgument` if `porting` is not a porting object or `since` no instant.
 */
export function reminders(porting: Porting, options?: ReminderOptions): Reminder[] {
  return portin.reminders(porting, options);
}

/**
 * Which messages the user should get when, as long as the porting stays in its
 * status. `formatNotice` of portin/notices/en or portin/notices/es writes them.
 *
 * @throws PortinError `invalidArgument` if `porting` is not a porting object, `since` no instant or `schedule` none.
 * @example
 * notices(porting, { since, schedule: "reminders" }); // when the platform's own webhooks ask for them
 */
export function notices(porting: Porting, options?: NoticeOptions): Notice[] {
  return portin.notices(porting, options);
}

/**
 * What is known about a donor carrier in the United States, by its name as a
 * person or the API writes it, or null. Its instructions are in the message
 * catalogs, under `carriers`.
 *
 * @throws PortinError `invalidArgument` if `name` is not a string, null or undefined.
 * @example
 * carrier("AT&T")?.pinDays; // 4
 */
export function carrier(name: string | null | undefined): Carrier | null {
  return portin.carrier(name);
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
 * Reads what a webhook is sent, an object or its text, once its signature is
 * verified. A type or a member that this version has not heard of is kept. `Other`
 * is the types of events about anything else that the webhook is told of.
 *
 * @throws PortinError `invalidArgument` for what is no event, and where the data of an event about a porting is none.
 * @example
 * const event = parseEvent(await request.text());
 * if (event.type === "com.gigs.porting.declined") show(decide(event.data));
 */
export function parseEvent<Other extends string = never>(body: unknown): Event<Other> {
  return portin.parseEvent(body);
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
