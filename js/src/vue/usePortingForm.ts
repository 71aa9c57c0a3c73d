import type { Porting } from "../core/types.js";
import type { Field } from "../generated/names.js";
import {
  createPortingForm,
  elementRefs,
  fieldAttributes,
  fieldOf,
  getCurrentInstance,
  onMounted,
  onScopeDispose,
  shallowReactive,
  toValue,
  watch,
  type FieldAttributes,
  type MaybeRefOrGetter,
  type PortingFormOptions,
  type PortingFormState,
  type PortingFormStore,
} from "./imports.js";

/** A form of a component: what it shows, which is reactive, and what can be done. */
export interface PortingForm extends PortingFormState, Omit<PortingFormStore, "getState" | "getServerState"> {
  /** What an `input`, a `select` or a `textarea` of a field needs, for `v-bind`. */
  register(name: Field): RegisteredField;
}

/** What an element of a form needs. */
export interface RegisteredField extends FieldAttributes {
  readonly value?: string;
  readonly checked?: boolean;
  readonly ref: (element: any) => void;
}

/**
 * A form of what a porting needs now or, without a porting, of what creates one: the store of `portin/form` in a
 * component. Give getters or refs where the porting or the options change.
 *
 * @throws PortinError `invalidArgument` if `porting` is not a porting object or an option is wrong; `unavailable` before
 * `await ready()` is done, where the module has to be loaded first.
 * @example
 * const form = usePortingForm(() => props.porting, { onSubmit: (body) => patch(props.porting.id, body) });
 * // <form v-bind="form.formProps"><input v-bind="form.register('accountPin')" /></form>
 */
export function usePortingForm(
  porting: MaybeRefOrGetter<Porting | null>,
  options: MaybeRefOrGetter<PortingFormOptions> = {},
): PortingForm {
  const store = createPortingForm(toValue(porting), toValue(options));
  const { getState, getServerState, ...actions } = store;
  const refOf = elementRefs(store);
  // Vue writes the values of its first render over what was typed before the script ran: there the store writes them.
  const writes = !getCurrentInstance()?.vnode.el;
  const form: PortingForm = shallowReactive({
    ...getServerState(),
    ...actions,

    register(name: Field): RegisteredField {
      const field = fieldOf(form, name);
      const { value, checked } = (writes && field) || {};
      const connect = refOf(name);
      return {
        ...fieldAttributes(field, name),
        ...(value !== undefined && { value }),
        ...(checked !== undefined && { checked }),
        ref: (element) => connect(element?.$el ?? element), // of a component, the element it renders
      };
    },
  });
  const show = () => void Object.assign(form, getState());
  onMounted(() => {
    store.subscribe(show);
    show();
  });
  watch(
    () => [toValue(porting), toValue(options)] as const,
    (next) => store.setOptions(...next),
    { flush: "sync" },
  );
  onScopeDispose(store.destroy);
  return form;
}
