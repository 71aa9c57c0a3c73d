/**
 * `portin/decline`, for apps that only ask what a decline code means: the same answers without the module.
 */
export { decline } from "./api/decline.js";
export { PortinError } from "./core/error.js";
