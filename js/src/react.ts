/**
 * portin for React: hooks that need no provider, and run on a server.
 */
export * from "./react/usePorting.js";
export * from "./react/usePortingForm.js";
