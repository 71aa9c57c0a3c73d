/**
 * `portin/svelte`, for apps with Svelte 4 or 5: stores and actions that also run on a server. Where the module has to
 * be loaded first, `await ready()` of `portin` before the app is mounted.
 */
export * from "./svelte/usePorting.js";
export * from "./svelte/usePortingForm.js";
export type { Readable } from "./svelte/readable.js";
export type * from "./form/public-types.js";
