import type { Porting } from "../core/types.js";
import type {
  ElementRef,
  FieldAttributes,
  FormElement,
  PortingFormOptions,
  PortingFormState,
  PortingFormStore,
} from "../form/public-types.js"; // not of ./imports.js, whose types need those of React
import type { Field } from "../generated/names.js";
import {
  createPortingForm,
  elementRefs,
  fieldAttributes,
  fieldOf,
  useEffect,
  useId,
  useLayoutEffect,
  useState,
  useSyncExternalStore,
} from "./imports.js";
import { suspended } from "./suspended.js";

/** A form of a component: what it shows, and what can be done. The functions are the same at every render. */
export interface PortingForm extends PortingFormState, Omit<PortingFormStore, "getState" | "getServerState"> {
  /** The properties of the `input`, `select` or `textarea` of a field. */
  register(name: Field): RegisteredField;
  /** The properties of a field's TextInput, or of the Switch of a checkbox, in React Native. */
  registerNative(name: Field): RegisteredNativeField;
}

/**
 * What an element of a form needs. A component of your own has to hand `ref` to its element: what was typed there
 * before the page's script ran is lost otherwise, and a secret stays readable when the form has forgotten it.
 */
export interface RegisteredField extends FieldAttributes {
  /** What was entered, or else what the porting has. A secret has none: it is not in React's state. */
  readonly value?: string;
  readonly checked?: boolean;
  readonly ref: ElementRef;
  readonly onChange: (event: { readonly target: FormElement }) => void;
  readonly onBlur: () => void;
}

/** What a TextInput or a Switch of React Native needs. */
export interface RegisteredNativeField {
  readonly value?: any;
  readonly ref: ElementRef;
  readonly onChangeText: (text: string) => void;
  readonly onValueChange: (isOn: boolean) => void;
  readonly onBlur: () => void;
}

/**
 * A form of what a porting needs now or, without a porting, of what creates one: the store of `portin/form` in a
 * component. Secrets are in no state of React, no props and no HTML.
 *
 * On a server it reads no clock. Where the module has to be loaded first, the component suspends: see `usePorting`.
 *
 * @throws PortinError `invalidArgument` if `porting` is not a porting object or an option is wrong.
 * @example
 * const form = usePortingForm(porting, { onSubmit: (body) => patch(porting.id, body) });
 * <form {...form.formProps}>
 *   <input {...form.register("accountPin")} />
 * </form>
 */
export function usePortingForm(porting: Porting | null, options: PortingFormOptions = {}): PortingForm {
  const id = useId();
  const settings = settingsOf(options, id);
  const [{ store, actions, eventsOf }] = useState(() => suspended(() => formOf(porting, settings)));
  useCommit(() => store.setOptions(porting, settings));
  const state = useSyncExternalStore(store.subscribe, store.getState, store.getServerState);
  return {
    ...state,
    ...actions,

    register(name) {
      const field = fieldOf(state, name);
      const { ref, onChange, onBlur } = eventsOf(name);
      const { value, checked } = field ?? {};
      return {
        ...fieldAttributes(field, name),
        ...(value !== undefined && { value }),
        ...(checked !== undefined && { checked }),
        ref,
        onChange,
        onBlur,
      };
    },

    registerNative(name) {
      const { ref, onText, onBlur } = eventsOf(name);
      const { value, checked } = fieldOf(state, name) ?? {};
      const content = checked ?? value;
      return {
        ...(content !== undefined && { value: content }),
        ref,
        onChangeText: onText,
        onValueChange: onText,
        onBlur,
      };
    },
  };
}

/** Before the screen is painted, where there is one: no frame shows another porting's form. */
const useCommit = globalThis.document ? useLayoutEffect : useEffect;

/** Makes a store, and for each field the functions that tell it what happens there. */
function formOf(porting: Porting | null, options: PortingFormOptions) {
  const store = createPortingForm(porting, options);
  const { getState, getServerState, ...actions } = store;
  const refOf = elementRefs(store);
  const create = (name: Field) => {
    let element: FormElement | null = null;
    const connect = refOf(name);
    return {
      ref(next: FormElement | null) {
        element = next;
        connect(next);
      },
      // The store listens to an element of the page itself: these are for components without a ref, and React Native.
      onChange: ({ target }: { readonly target: FormElement }) =>
        store.setValue(name, target.type === "checkbox" ? target.checked : target.value),
      onText: (content: string | boolean) => store.setValue(name, content),
      onBlur() {
        if (!element || !("value" in element)) store.touch(name);
      },
    };
  };
  const events = new Map<Field, ReturnType<typeof create>>();
  const eventsOf = (name: Field) => {
    const known = events.get(name) ?? create(name);
    events.set(name, known);
    return known;
  };
  return { store, actions, eventsOf };
}

/** Returns the options with an id. The store refuses what cannot be read. */
function settingsOf(options: PortingFormOptions, id: string): PortingFormOptions {
  try {
    return { ...options, id: options.id ?? id };
  } catch {
    return options;
  }
}
