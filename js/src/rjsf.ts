/**
 * `portin/rjsf`, for apps that use react-jsonschema-form, version 5 or 6: what it needs to say portin's texts.
 */
export * from "./forms/rjsf.js";
