/**
 * `portin/react`, for apps with React 18 or 19: hooks that need no provider and also run on a server.
 */
export * from "./react/usePorting.js";
export * from "./react/usePortingForm.js";
export type * from "./form/public-types.js";
