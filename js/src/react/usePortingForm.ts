import { useMemo, useState, useSyncExternalStore } from "react";
import { decide, prepareUpdate } from "../index.js";
import type { Field } from "../names.js";
import type { Context, Input, Issue, Normalized, Porting, UpdateRequest } from "../types.js";
import { createForm, emptyForm } from "./createForm.js";
import type { FieldEvents } from "./fieldEvents.js";
import { instantKey } from "./instantKey.js";
import { lastInstant } from "./lastInstant.js";
import { isObject, member } from "./members.js";
import { isPin, pinFields } from "./pins.js";
import { suspended } from "./suspended.js";

/** What `usePortingForm` has to know besides the porting. What the context does not say is the porting's. */
export interface PortingFormOptions extends Context {
  /** What may not stay empty, and `fields`: what `decide` says to collect unless given. */
  readonly required?: readonly Field[] | undefined;
  /**
   * Sends the body of an update. The form forgets the PINs when it is done, or
   * when the promise it returns is; one that is rejected leaves the form as it is,
   * and `submitError` is the reason.
   */
  readonly onSubmit?: ((body: Normalized) => unknown) | undefined;
}

/** A form of what to collect for a porting. `setValue`, `touch` and `reset` are the same functions at every render. */
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
  /** All that is wrong with what was entered, shown or not. */
  readonly issues: readonly Issue[];
  /** What to show at a field: errors, or else warnings; nothing before it is touched or the form submitted. */
  issuesAt(field: Field): readonly Issue[];
  /** The properties of an `input`, a `select` or a `textarea` for a field. */
  register(field: Field): RegisteredField;
  /** The properties of the `form`. Pressed before the page's script runs, it sends nothing in the address. */
  readonly formProps: FormProps;
  /**
   * Says what to send, and sends it with `onSubmit` if nothing is an error; then
   * the PINs are gone. It is what `formProps` has, or call it.
   */
  submit(event?: { preventDefault(): void }): UpdateRequest;
  /** Forgets everything that was entered. */
  reset(): void;
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
  const { market, carrier, behavior, status, providers, onSubmit } = options;
  const given = instantKey(options.now);
  const runs = useSyncExternalStore(subscribeToNothing, inBrowser, onServer);
  const now = given ?? (runs ? undefined : lastInstant(porting));
  // What to collect depends on no clock, but decide() would read it.
  const collect = useMemo(() => suspended(() => decide(porting, { now: given ?? 0 }).collect), [porting, given]);
  const fields = options.required ?? collect;
  const required = fields.join(); // a list made while rendering is another one every time

  const [state, setState] = useState(emptyForm);
  const [form] = useState(() => createForm(setState));
  // Of the request only the issues are kept: its body may have a PIN in it.
  const issues = useMemo(() => prepare().issues, [state.entered, porting, required, market, carrier, behavior, status, providers, now]);
  const shown = (field: Field) => (state.submitted || state.touched.has(field) ? issues.filter((issue) => issue.field === field) : []);

  function prepare(): UpdateRequest {
    return prepareUpdate(porting, asked(form.values(), fields), { market, carrier, behavior, status, providers, now, required: fields });
  }

  function submit(event?: { preventDefault(): void }): UpdateRequest {
    event?.preventDefault();
    const request = prepare();
    if (request.issues.some(isError)) form.insist();
    else form.send(() => onSubmit?.(request.body));
    return request;
  }

  return {
    fields,
    get values() {
      return form.values();
    },
    setValue: form.setValue,
    touched: state.touched,
    touch: form.touch,
    submitted: state.submitted,
    submitting: state.submitting,
    submitError: state.submitError,
    issues,

    issuesAt(field) {
      const issues = shown(field);
      return issues.some(isError) ? issues.filter(isError) : issues;
    },

    register(field) {
      const value = member(state.entered, field) ?? held(porting, field);
      return {
        name: field,
        ...(!isPin(field) && { value: typeof value === "string" ? value : "" }),
        ...(field === "donorProviderApproval" && { value: "on", checked: value === true }),
        ...form.eventsOf(field),
        "aria-invalid": shown(field).some(isError),
      };
    },

    formProps: { method: "post", noValidate: true, onSubmit: submit },
    submit,
    reset: form.reset,
  };
}

/** What is asked for, with what was left empty of it: a PIN, and each member of the address. */
function asked(values: Input, fields: readonly Field[]): Input {
  const input: { -readonly [Name in keyof Input]: Input[Name] } = { ...values };
  for (const pin of pinFields) if (fields.includes(pin)) input[pin] ??= "";
  if (fields.includes("address")) input.address ??= {};
  return input;
}

/** What the porting has in place of an input: of a provider, its id. */
function held(porting: Porting, field: Field): unknown {
  const value = member(porting, field);
  return isObject(value) ? value["id"] : value;
}

function isError({ severity }: Issue): boolean {
  return severity === "error";
}

/** Whether the clock may be read: not on a server, nor until React has taken over its page. */
const inBrowser = () => true;
const onServer = () => false;
const subscribeToNothing = () => () => {};
