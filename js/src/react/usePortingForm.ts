import { useMemo, useRef, useState } from "react";
import { decide, prepareUpdate } from "../index.js";
import type { Field } from "../names.js";
import type { Context, Input, Issue, Normalized, Porting, UpdateRequest } from "../types.js";
import { instantKey } from "./instantKey.js";

/** What `usePortingForm` has to know besides the porting. What the context does not say is the porting's. */
export interface PortingFormOptions extends Context {
  /** What may not stay empty, and `fields`: what `decide` says to collect unless given. */
  readonly required?: readonly Field[] | undefined;
  /**
   * Sends the body of an update. The form forgets the PINs when it is done, or
   * when the promise it returns is; one that is rejected leaves the form as it is.
   */
  readonly onSubmit?: ((body: Normalized) => unknown) | undefined;
}

/** A form of what to collect for a porting. `setValue`, `touch` and `reset` are the same functions at every render. */
export interface PortingForm {
  /** What to ask for, in form order. An `address` is asked for by its members. */
  readonly fields: readonly Field[];
  /** What was entered, as it was. */
  readonly values: Input;
  /** Enters a value: of `address.city` into the address. */
  setValue(field: Field, value: unknown): void;
  /** The fields that were left, since the last submit that succeeded. */
  readonly touched: ReadonlySet<Field>;
  /** Notes that a field was left: from now on its issues are shown. */
  touch(field: Field): void;
  /** The submit button was pressed, and there were errors. */
  readonly submitted: boolean;
  /** All that is wrong with what was entered, shown or not. */
  readonly issues: readonly Issue[];
  /** What to show at a field: errors, or else warnings; nothing before it is touched or the form submitted. */
  issuesAt(field: Field): readonly Issue[];
  /** The properties of an `input`, a `select` or a `textarea` for a field. */
  register(field: Field): RegisteredField;
  /**
   * Says what to send, and sends it with `onSubmit` if nothing is an error; then
   * the PINs are gone. Pass it to `<form onSubmit>`, or call it.
   */
  submit(event?: { preventDefault(): void }): UpdateRequest;
  /** Forgets everything that was entered. */
  reset(): void;
}

/** What an element of a form needs. */
export interface RegisteredField {
  readonly name: Field;
  /** What was entered, or else what the porting has. The API never tells a PIN. */
  readonly value: string;
  /** Of a checkbox. */
  readonly checked?: boolean;
  readonly onChange: (event: { readonly target: { readonly value: string; readonly type?: string; readonly checked?: boolean } }) => void;
  readonly onBlur: () => void;
  readonly "aria-invalid": boolean;
}

interface State {
  readonly values: Input;
  readonly touched: ReadonlySet<Field>;
  readonly submitted: boolean;
}

const empty: State = { values: {}, touched: new Set(), submitted: false };

/**
 * A form of what a porting needs now: holds what is entered, says what is wrong
 * with it at the fields that were left, and makes the body of the update.
 * Nothing is kept but in the component.
 *
 * @throws PortinError `invalidArgument` if `porting` is not a porting object or an option is wrong.
 * @example
 * const form = usePortingForm(porting, { onSubmit: (body) => patch(porting.id, body) });
 * <form onSubmit={form.submit}>
 *   <input {...form.register("accountPin")} />
 *   {form.issuesAt("accountPin").map((issue) => formatIssue(issue))}
 * </form>
 */
export function usePortingForm(porting: Porting, options: PortingFormOptions = {}): PortingForm {
  const { market, carrier, behavior, status, providers, onSubmit } = options;
  const now = instantKey(options.now);
  const collect = useMemo(() => decide(porting, { now }).collect, [porting, now]);
  const fields = options.required ?? collect;
  const required = fields.join(); // a list made while rendering is another one every time

  const [state, setState] = useState(empty);
  const latest = useRef(state); // what happens in one event sees what happened before
  const [{ update, setValue, touch, reset }] = useState(() => {
    const update = (change: Partial<State>) => setState((latest.current = { ...latest.current, ...change }));
    return {
      update,
      setValue: (field: Field, value: unknown) => update({ values: withMember(latest.current.values, field.split("."), value) }),
      touch: (field: Field) => update({ touched: new Set(latest.current.touched).add(field) }),
      reset: () => update(empty),
    };
  });

  const request = useMemo(() => prepare(state.values), [state.values, porting, required, market, carrier, behavior, status, providers, now]);
  const shown = (field: Field) => (state.submitted || state.touched.has(field) ? request.issues.filter((issue) => issue.field === field) : []);

  function prepare(values: Input): UpdateRequest {
    return prepareUpdate(porting, entered(values, fields), { market, carrier, behavior, status, providers, now, required: fields });
  }

  return {
    ...state,
    fields,
    setValue,
    touch,
    reset,
    issues: request.issues,

    issuesAt(field) {
      const issues = shown(field);
      return issues.some(isError) ? issues.filter(isError) : issues;
    },

    register(field) {
      const value = member(state.values, field) ?? held(porting, field);
      return {
        name: field,
        value: typeof value === "string" ? value : "",
        ...(field === "donorProviderApproval" && { value: "on", checked: value === true }),
        onChange: ({ target }) => setValue(field, target.type === "checkbox" ? target.checked : target.value),
        onBlur: () => touch(field),
        "aria-invalid": shown(field).some(isError),
      };
    },

    submit(event) {
      event?.preventDefault();
      const request = prepare(latest.current.values);
      if (request.issues.some(isError)) {
        update({ submitted: true });
        return request;
      }
      const done = () => update({ ...empty, values: withoutPins(latest.current.values) });
      const sending = onSubmit?.(request.body);
      if (isPromise(sending)) void sending.then(done);
      else done();
      return request;
    },
  };
}

/** What the API takes and never tells. */
const pins = ["accountPin", "billingPin"] as const;

/** What was entered, with what was left empty that is asked for: a PIN, and each member of the address. */
function entered(values: Input, fields: readonly Field[]): Input {
  const input: { -readonly [Name in keyof Input]: Input[Name] } = { ...values };
  for (const pin of pins) if (fields.includes(pin)) input[pin] ??= "";
  if (fields.includes("address")) input.address ??= {};
  return input;
}

function withoutPins({ accountPin: _accountPin, billingPin: _billingPin, ...values }: Input): Input {
  return values;
}

/** What the porting has in place of an input: of a provider, its id. */
function held(porting: Porting, field: Field): unknown {
  const value = member(porting, field);
  return isObject(value) ? value["id"] : value;
}

function member(object: unknown, field: Field): unknown {
  return field.split(".").reduce((value, name) => (isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined), object);
}

function withMember(object: unknown, [name, ...path]: readonly string[], value: unknown): Record<string, unknown> {
  const members = isObject(object) ? object : {};
  return { ...members, [name!]: path.length > 0 ? withMember(members[name!], path, value) : value };
}

function isError({ severity }: Issue): boolean {
  return severity === "error";
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return isObject(value) && typeof value["then"] === "function";
}
