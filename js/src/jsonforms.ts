/**
 * `portin/jsonforms`, for apps that use JSON Forms: what it needs to say portin's texts and to begin with what a
 * porting holds.
 */
export * from "./forms/jsonforms.js";
