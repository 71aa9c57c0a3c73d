import { apiError } from "./imports.js";
import type { Field } from "../generated/names.js";
import type { APIError, APIErrorOptions, Input } from "../core/types.js";
import type { FieldEvents, FormElement } from "./fieldEvents.js";
import { withMember } from "./members.js";
import { isPin, pinFields, type Pins } from "./pins.js";
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
  let pins: Pins = {};
  const elements = new Map<Field, FormElement | null>();
  const events = new Map<Field, FieldEvents>();
  let state = emptyForm;
  let refusedWith: unknown;

  function update(change: Partial<FormState>) {
    show((state = { ...state, ...change }));
  }

  function setValue(field: Field, value: unknown) {
    const refused = state.refused.filter((other) => !overlap(other, field));
    if (isPin(field)) setPin(field, value);
    update({ refused, entered: isPin(field) ? { ...state.entered } : withMember(state.entered, field, value) });
  }

  function touch(field: Field) {
    update({ touched: new Set(state.touched).add(field) });
  }

  /** Begins anew, but for what is kept. The PINs are gone. */
  function clear(kept: Partial<FormState>) {
    for (const field of pinFields) setPin(field, undefined);
    update({ ...emptyForm, ...kept });
  }

  /** Keeps a PIN, and brings it to its element, of which React does not know the value. */
  function setPin(field: Field, value: unknown) {
    pins = { ...pins, [field]: value };
    const element = elements.get(field);
    const text = typeof value === "string" ? value : "";
    if (element && element.value !== text) element.value = text;
  }

  function eventsOf(field: Field): FieldEvents {
    const known = events.get(field) ?? {
      ref(element) {
        elements.set(field, element);
        if (isPin(field)) setPin(field, pins[field]);
      },
      onChange({ target }) {
        if (target.focus) elements.set(field, target); // of a component that passes on no ref
        setValue(field, target.type === "checkbox" ? target.checked : target.value);
      },
      onBlur: () => touch(field),
    };
    events.set(field, known);
    return known;
  }

  /** Sends once: while it is under way, nothing else is sent. */
  function send(run: () => unknown) {
    if (state.submitting) return;
    const done = () => {
      if (state.refusal) return update({ submitting: false }); // while it was being sent
      clear({ entered: withMember(state.entered, "detailsMatch", undefined) }); // whoever sends again confirms again
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
    for (const field of fields) {
      for (const [name, element] of elements) if (element && overlap(field, name)) return element.focus?.();
    }
  }

  // Without names, because no minifier shortens those of an object.
  return [
    /** What an app may do, too. */
    {
      setValue,
      touch,
      reset: () => clear({ submitting: state.submitting }),
      refuse,
      suggestionAt: (field: Field) => (state.refused.includes(field) ? suggestionOf(refusedWith, field) : undefined),
    },
    send,
    focus,
    /** The submit button was pressed in vain: from now on all issues are shown, but for what was refused before. */
    () => update({ submitted: true, ...accepted }),
    (): Input => ({ ...state.entered, ...pins }),
    eventsOf,
  ] as const;
}
