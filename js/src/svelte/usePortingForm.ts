import type { Porting } from "../core/types.js";
import type { Field } from "../generated/names.js";
import {
  createPortingForm,
  fieldAttributes,
  fieldOf,
  onDestroy,
  type FieldAttributes,
  type FieldState,
  type FormElement,
  type PortingFormOptions,
  type PortingFormState,
  type PortingFormStore,
} from "./imports.js";
import { readable, type Readable } from "./readable.js";

/** What a form shows, and the attributes of its elements. */
export interface PortingFormView extends PortingFormState {
  /** The attributes of the element of a field. What is in it is for the action `field`, but on a server. */
  register(name: Field): FieldAttributes & { readonly value?: string; readonly checked?: boolean };
}

/** A form as a store of Svelte, with two actions. */
export interface PortingForm
  extends Readable<PortingFormView>,
    Omit<PortingFormStore, "subscribe" | "getState" | "getServerState"> {
  /** The action of an `input`, a `select` or a `textarea`: `use:form.field={name}`. */
  field(element: FormElement, name: Field): { destroy(): void };
  /** The action of the `form` element, which also needs `method="post"` on a server: `use:form.form`. */
  form(element: HTMLFormElement): { destroy(): void };
}

/**
 * Makes a form of what a porting needs now or, without a porting, of what creates one, while a component is set up: the
 * store of `portin/form` as one of Svelte. Call `setOptions` where the porting or the options change.
 *
 * @throws PortinError `invalidArgument` if `porting` is not a porting object or an option is wrong; `unavailable` before
 * `await ready()` is done, where the module has to be loaded first.
 * @example
 * const form = usePortingForm(porting, { onSubmit: (body) => patch(porting.id, body) });
 * // <form method="post" use:form.form>
 * //   <input {...$form.register("accountPin")} use:form.field={"accountPin"} />
 */
export function usePortingForm(porting: Porting | null, options?: PortingFormOptions): PortingForm {
  const store = createPortingForm(porting, options);
  onDestroy(store.destroy);
  const { getState, getServerState, subscribe: _, ...actions } = store;

  const register = (state: PortingFormState, name: Field) => {
    const field = fieldOf(state, name);
    const { value, checked } = globalThis.document ? ({} as Partial<FieldState>) : (field ?? {});
    const attributes = Object.entries(fieldAttributes(field, name)).map(([name, value]) => [name.toLowerCase(), value]);
    return {
      ...(Object.fromEntries(attributes) as FieldAttributes),
      ...(value !== undefined && { value }),
      ...(checked !== undefined && { checked }),
    };
  };

  return {
    ...actions,
    ...readable(store, (state) => ({ ...state, register: (name: Field) => register(state, name) })),
    field: (element, name) => ({ destroy: store.attach(name, element) }),
    form(element) {
      const { method, noValidate, onSubmit } = getServerState().formProps;
      Object.assign(element, { method, noValidate });
      element.addEventListener("submit", onSubmit);
      return { destroy: () => element.removeEventListener("submit", onSubmit) };
    },
  };
}
