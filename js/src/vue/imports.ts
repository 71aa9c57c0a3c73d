/** What the composables stand on: a bundle has every import statement, so there is one for each package. */
export { getCurrentInstance, onMounted, onScopeDispose, shallowReactive, shallowRef, toValue, watch } from "vue";
export type { MaybeRefOrGetter, ShallowRef } from "vue";
export { createPortingForm, elementRefs, fieldAttributes, fieldOf, watchPorting } from "../form.js";
export type * from "../form.js";
