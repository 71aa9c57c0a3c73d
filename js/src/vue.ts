/**
 * `portin/vue`, for apps with Vue 3.4 or later: composables that also run on a server. Where the module has to be
 * loaded first, `await ready()` of `portin` before the app is mounted.
 */
export * from "./vue/usePorting.js";
export * from "./vue/usePortingForm.js";
export type * from "./form/public-types.js";
