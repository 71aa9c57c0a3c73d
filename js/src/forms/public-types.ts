// The types of forms, for the entries that have them.
export type * from "./field-types.js";
export type * from "./form-types.js";
export type * from "./standard-schema.js";
export type * from "./standard-types.js";
