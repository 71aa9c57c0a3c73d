import type { Field } from "../generated/names.js";
import type {
  APIError,
  APIErrorOptions,
  CheckItem,
  Context,
  Input,
  Issue,
  Normalized,
  Porting,
  UpdateRequest,
} from "../core/types.js";
import { createForm, emptyForm } from "./createForm.js";
import type { FieldEvents } from "./fieldEvents.js";
import { checklist, prepareUpdate, useEffect, useMemo, useState, useSyncExternalStore } from "./imports.js";
import { instantKey } from "./instantKey.js";
import { lastInstant } from "./lastInstant.js";
import { member } from "./members.js";
import { isPin, pinFields } from "./pins.js";
import { usePorting } from "./usePorting.js";

/** What `usePortingForm` has to know besides the porting. What the context does not say is the porting's. */
export interface PortingFormOptions extends Context {
  /** What may not stay empty, and `fields`: what `decide` says to collect unless given. */
  readonly required?: readonly Field[] | undefined;
  /**
   * Asks for `detailsMatch`, too, the last of `fields`: a checkbox by which the user
   * confirms what was entered. Nothing is sent without it, and it is not sent.
   */
  readonly confirm?: boolean | undefined;
  /**
   * Sends the body of an update. The form forgets the PINs when it is done, or
   * when the promise it returns is; one that is rejected leaves the form as it is,
   * and `submitError` is the reason.
   */
  readonly onSubmit?: ((body: Normalized) => unknown) | undefined;
}

/** A form of what to collect for a porting. `setValue`, `touch`, `refuse` and `reset` are the same functions at every render. */
export interface PortingForm {
  /** What to ask for, in form order. An `address` is asked for by its members. */
  readonly fields: readonly Field[];
  /** What was entered, as it was. It is asked for the PINs when it is read: keep it no longer than needed. */
  readonly values: Input;
  /** Enters a value: of `address.city` into the address. */
  setValue(field: Field, value: unknown): void;
  /** The fields that were left, since the last submit that succeeded. */
  readonly touched: ReadonlySet<Field>;
  /** Notes that a field was left: from now on its issues are shown. */
  touch(field: Field): void;
  /** The submit button was pressed, and there were errors. */
  readonly submitted: boolean;
  /** What `onSubmit` sends is under way: until then, another submit sends nothing. */
  readonly submitting: boolean;
  /** Why `onSubmit` failed, until the next submit: what it threw, or what its promise was rejected with. */
  readonly submitError: unknown;
  /**
   * What to have done before the first request, for `formatCheck`: of the carrier and the behavior that were entered,
   * whatever `required` says. `detailsMatch` is the label of the checkbox that `confirm` asks for.
   */
  readonly checklist: readonly CheckItem[];
  /** All that is wrong with what was entered, shown or not. */
  readonly issues: readonly Issue[];
  /**
   * What to show at a field: that the API refused it, and errors, or else warnings;
   * nothing of these before it is touched or the form submitted.
   */
  issuesAt(field: Field): readonly FormIssue[];
  /** The properties of an `input`, a `select` or a `textarea` for a field. */
  register(field: Field): RegisteredField;
  /** The properties of the `form`. Pressed before the page's script runs, it sends nothing in the address. */
  readonly formProps: FormProps;
  /**
   * Says what to send, and sends it with `onSubmit` if nothing is an error; then
   * the PINs are gone. It is what `formProps` has, or call it.
   */
  submit(event?: { preventDefault(): void }): UpdateRequest;
  /**
   * Tells the form that the API did not take what was sent: the body of its error,
   * an object or its text, as `apiError` takes it. The fields at fault have an issue
   * until the user changes them or submits again, the first gets the focus, and the
   * PINs stay.
   */
  refuse(body: unknown, options?: APIErrorOptions): APIError;
  /** What to do about what was refused, until the next submit: for `formatAPIError`. */
  readonly refusal: APIError | undefined;
  /** What the API suggests for a field of an address that it refused. Offer it: it is applied by `setValue` only. */
  suggestionAt(field: Field): string | undefined;
  /** Forgets everything that was entered. */
  reset(): void;
}

/** An issue of portin's, or `refused`, which is the API's and has a text in the catalogs, too. */
export interface FormIssue extends Omit<Issue, "code"> {
  readonly code: Issue["code"] | "refused";
}

/** What the `form` element needs. */
export interface FormProps {
  /** A form without it, sent before its script runs, puts the PIN into the address, and so into logs. */
  readonly method: "post";
  /** What is wrong is portin's to say, in the language of the page. */
  readonly noValidate: true;
  readonly onSubmit: (event: { preventDefault(): void }) => void;
}

/**
 * What an element of a form needs. A component of your own has to hand `ref` to
 * its element, or a PIN stays readable there when the form has forgotten it.
 */
export interface RegisteredField extends FieldEvents {
  readonly name: Field;
  /** What was entered, or else what the porting has. A PIN has none: it is in its element alone, not in React's state. */
  readonly value?: string;
  /** Of a checkbox. */
  readonly checked?: boolean;
  readonly "aria-invalid": boolean;
}

/**
 * A form of what a porting needs now: holds what is entered, says what is wrong
 * with it at the fields that were left, and makes the body of the update.
 * Nothing is kept but in the component, and a PIN not even in React: it gets into
 * no state, no props and no HTML. It is in its element and in the form, until
 * `onSubmit` is done.
 *
 * On a server it reads no clock. Where the module has to be loaded first, the
 * component suspends: see `usePorting`.
 *
 * @throws PortinError `invalidArgument` if `porting` is not a porting object or an option is wrong.
 * @example
 * const form = usePortingForm(porting, { onSubmit: (body) => patch(porting.id, body) });
 * <form {...form.formProps}>
 *   <input {...form.register("accountPin")} />
 *   {form.issuesAt("accountPin").map((issue) => formatIssue(issue))}
 * </form>
 */
export function usePortingForm(porting: Porting, options: PortingFormOptions = {}): PortingForm {
  const { market, carrier, behavior, status, providers, pinIssuedOn, confirm, onSubmit } = options;
  const given = instantKey(options.now);
  const runs = useSyncExternalStore(subscribeToNothing, inBrowser, onServer);
  const now = given ?? (runs ? undefined : lastInstant(porting));
  // What to collect depends on no clock, but decide() would read it.
  const { collect } = usePorting(porting, { now: 0 });
  const required = options.required ?? collect;
  const fields = confirm && required.length > 0 ? [...required, "detailsMatch"] : required;
  const context = { market, carrier, behavior, status, providers, pinIssuedOn, now };

  const [{ entered, refused, ...state }, setState] = useState(emptyForm);
  const [[actions, send, focus, insist, values, eventsOf]] = useState(() => createForm(setState));
  // A list made while rendering is another one every time.
  const answers = useMemo(judge, [entered, porting, fields.join(), ...Object.values(context)]);

  useEffect(() => focus(state.refusal?.fields ?? []), [state.refusal]);

  function issuesAt(field: Field): readonly FormIssue[] {
    // A whole address that was refused is so at its first member.
    const isRefused = refused.some((other) => other === field || `${other}.line1` === field);
    const issuesHere: FormIssue[] = isRefused ? [error(field, "refused")] : [];
    if (state.submitted || state.touched.has(field)) {
      issuesHere.push(...answers.issues.filter((issue) => issue.field === field));
    }
    return issuesHere.some(isError) ? issuesHere.filter(isError) : issuesHere;
  }

  function prepare(): UpdateRequest {
    const input = complete(values(), fields);
    const request = prepareUpdate(porting, input, { ...context, required });
    const unconfirmed = fields !== required && !member(input, "detailsMatch");
    if (unconfirmed) request.issues.push(error("detailsMatch", "required"));
    return request;
  }

  /** What portin says of what was entered. Of the request only the issues are kept: its body may have a PIN in it. */
  function judge() {
    const { issues, body } = prepare();
    const { donorProvider: id, ...entered } = body;
    const donorProvider = id ? providers?.find((provider) => provider.id === id) : porting.donorProvider;
    return { issues, checklist: checklist({ ...porting, ...(entered as Porting), donorProvider }, context) };
  }

  function submit(event?: { preventDefault(): void }): UpdateRequest {
    event?.preventDefault();
    const request = prepare();
    if (request.issues.some(isError)) insist();
    else send(() => onSubmit?.(request.body));
    return request;
  }

  return {
    ...state,
    ...actions,
    ...answers,
    fields,
    get values() {
      return values();
    },

    issuesAt,

    register(field) {
      const value = member(entered, field) ?? member(porting, field === "donorProvider" ? "donorProvider.id" : field);
      return {
        name: field,
        ...(!isPin(field) && { value: typeof value === "string" ? value : "" }),
        ...(checkboxes.includes(field) && { value: "on", checked: value === true }),
        ...eventsOf(field),
        "aria-invalid": issuesAt(field).some(isError),
      };
    },

    formProps: { method: "post", noValidate: true, onSubmit: submit },
    submit,
  };
}

const checkboxes = ["donorProviderApproval", "detailsMatch"];

/** What is asked for, with what was left empty of it: a PIN, and each member of the address. */
function complete(values: Input, fields: readonly Field[]): Input {
  const input: { -readonly [Name in keyof Input]: Input[Name] } = { ...values };
  for (const name of [...pinFields, "address"] as const) {
    if (fields.includes(name)) input[name] ??= (isPin(name) ? "" : {}) as any;
  }
  return input;
}

function error<Code extends FormIssue["code"]>(field: Field, code: Code) {
  return { field, code, severity: "error" as const, params: {} };
}

function isError({ severity }: FormIssue): boolean {
  return severity === "error";
}

/** Whether the clock may be read: not on a server, nor until React has taken over its page. */
const inBrowser = () => true;
const onServer = () => false;
const subscribeToNothing = () => () => {};
