import type { Field } from "../names.js";
import type { Input } from "../types.js";
import type { FieldEvents, FormElement } from "./fieldEvents.js";
import { isObject, withMember } from "./members.js";
import { isPin, keepPins, pinFields } from "./pins.js";

/** What a form shows. */
export interface FormState {
  /** What was entered but for the PINs: another object whenever anything was, one of those, too. */
  readonly entered: Input;
  readonly touched: ReadonlySet<Field>;
  readonly submitted: boolean;
  readonly submitting: boolean;
  readonly submitError: unknown;
}

export const emptyForm: FormState = { entered: {}, touched: new Set(), submitted: false, submitting: false, submitError: undefined };

/** What happens to a form: each step sees what happened before it, and `show` gets what the form shows then. */
export function createForm(show: (state: FormState) => void) {
  const pins = keepPins();
  const elements = new Map<Field, FormElement>();
  const events = new Map<Field, FieldEvents>();
  let state = emptyForm;

  function update(change: Partial<FormState>) {
    show((state = { ...state, ...change }));
  }

  function setValue(field: Field, value: unknown) {
    if (!isPin(field)) return update({ entered: withMember(state.entered, field, value) });
    pins.set(field, value);
    write(field, value);
    update({ entered: { ...state.entered } });
  }

  function touch(field: Field) {
    update({ touched: new Set(state.touched).add(field) });
  }

  function forgetPins() {
    pins.forget();
    for (const field of pinFields) write(field, "");
  }

  function reset() {
    forgetPins();
    update({ ...emptyForm, submitting: state.submitting });
  }

  /** Brings what was entered to the element of a PIN, of which React does not know the value. */
  function write(field: Field, value: unknown) {
    const element = elements.get(field);
    const text = typeof value === "string" ? value : "";
    if (element && element.value !== text) element.value = text;
  }

  function eventsOf(field: Field): FieldEvents {
    return {
      ref(element) {
        if (!element) return void elements.delete(field);
        elements.set(field, element);
        if (isPin(field)) write(field, pins.all()[field]);
      },
      onChange({ target }) {
        if (target.focus) elements.set(field, target); // of a component that passes on no ref
        setValue(field, target.type === "checkbox" ? target.checked : target.value);
      },
      onBlur: () => touch(field),
    };
  }

  /** Sends once: while it is under way, nothing else is sent. */
  function send(run: () => unknown) {
    if (state.submitting) return;
    const done = () => {
      forgetPins();
      update({ ...emptyForm, entered: { ...state.entered } });
    };
    const failed = (submitError: unknown) => update({ submitting: false, submitError });
    update({ submitting: true, submitError: undefined });
    let sending: unknown;
    try {
      sending = run();
    } catch (error) {
      failed(error);
      throw error;
    }
    if (isPromise(sending)) sending.then(done, failed);
    else done();
  }

  return {
    setValue,
    touch,
    reset,
    send,
    /** The submit button was pressed in vain: from now on all issues are shown. */
    insist: () => update({ submitted: true }),
    values: (): Input => ({ ...state.entered, ...pins.all() }),
    eventsOf(field: Field): FieldEvents {
      const known = events.get(field) ?? eventsOf(field);
      events.set(field, known);
      return known;
    },
  };
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return isObject(value) && typeof value["then"] === "function";
}
