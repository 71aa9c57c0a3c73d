/**
 * The words of portin without its module: what `formatIssue` and its like say, in English unless given a catalog.
 */
export { PortinError } from "./error.js";
export * from "./format.js";
export type * from "./messages/catalog.js";
