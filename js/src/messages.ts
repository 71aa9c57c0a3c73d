/**
 * `portin/messages`, for pages that only say texts: `formatIssue` and its like without the module, in English unless
 * given a catalog.
 */
export { PortinError } from "./core/error.js";
export * from "./messages/format.js";
export type * from "./messages/catalog.js";
