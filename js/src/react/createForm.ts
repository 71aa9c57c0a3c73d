import { apiError } from "../index.js";
import type { Field } from "../names.js";
import type { APIError, APIErrorOptions, Input } from "../types.js";
import type { FieldEvents, FormElement } from "./fieldEvents.js";
import { withMember } from "./members.js";
import { isPin, keepPins, pinFields } from "./pins.js";
import { overlap, suggestionOf } from "./refusal.js";

/** What a form shows. */
export interface FormState {
  /** What was entered but for the PINs: another object whenever anything was, one of those, too. */
  readonly entered: Input;
  readonly touched: ReadonlySet<Field>;
  readonly submitted: boolean;
  readonly submitting: boolean;
  readonly submitError: unknown;
  readonly refusal: APIError | undefined;
  /** What the API refused and the user has not changed since. */
  readonly refused: readonly Field[];
}

/** Nothing was refused. */
const accepted = { refusal: undefined, refused: [] };

export const emptyForm: FormState = {
  entered: {},
  touched: new Set(),
  submitted: false,
  submitting: false,
  submitError: undefined,
  ...accepted,
};

/** What happens to a form: each step sees what happened before it, and `show` gets what the form shows then. */
export function createForm(show: (state: FormState) => void) {
  const pins = keepPins();
  const elements = new Map<Field, FormElement>();
  const events = new Map<Field, FieldEvents>();
  let state = emptyForm;
  let refusedWith: unknown;

  function update(change: Partial<FormState>) {
    show((state = { ...state, ...change }));
  }

  function setValue(field: Field, value: unknown) {
    const refused = state.refused.filter((other) => !overlap(other, field));
    if (!isPin(field)) return update({ refused, entered: withMember(state.entered, field, value) });
    pins.set(field, value);
    write(field, value);
    update({ refused, entered: { ...state.entered } });
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
      if (state.refusal) return update({ submitting: false }); // while it was being sent
      forgetPins();
      update({ ...emptyForm, entered: { ...state.entered } });
    };
    const failed = (submitError: unknown) => update({ submitting: false, submitError });
    update({ submitting: true, submitError: undefined, ...accepted });
    let sending: any;
    try {
      sending = run();
    } catch (error) {
      failed(error);
      throw error;
    }
    if (sending?.then) sending.then(done, failed);
    else done();
  }

  /** The API did not take what was sent. */
  function refuse(body: unknown, options?: APIErrorOptions): APIError {
    const refusal = apiError(body, options);
    refusedWith = body;
    update({ refusal, refused: refusal.fields });
    return refusal;
  }

  /** Takes the user to the first of the fields that has an element. */
  function focus(fields: readonly Field[]) {
    const [first] = fields.flatMap((field) => [...elements].filter(([name]) => overlap(field, name)));
    first?.[1].focus?.();
  }

  return {
    /** What an app may do, too. */
    actions: {
      setValue,
      touch,
      reset,
      refuse,
      suggestionAt: (field: Field) => (state.refused.includes(field) ? suggestionOf(refusedWith, field) : undefined),
    },
    send,
    focus,
    /** The submit button was pressed in vain: from now on all issues are shown, but for what was refused before. */
    insist: () => update({ submitted: true, ...accepted }),
    values: (): Input => ({ ...state.entered, ...pins.all() }),
    eventsOf(field: Field): FieldEvents {
      const known = events.get(field) ?? eventsOf(field);
      events.set(field, known);
      return known;
    },
  };
}
