/**
 * `portin`, for every app: the functions are synchronous, and there is nothing to configure and nothing to await.
 */
export * from "./api/functions.js";
export * from "./generated/functions.js";
export { PortinError, type PortinErrorDetails } from "./core/error.js";
export * from "./messages/format.js";
export type * from "./core/public-types.js";
export type * from "./forms/public-types.js";
