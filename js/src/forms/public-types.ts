// The types of forms, for the entries that have them.
export type { FieldAttributes, FieldProps, FieldPropsOptions } from "./field-props-types.js";
export type * from "./form-types.js";
export type * from "./standard-schema.js";
export type * from "./standard-types.js";
