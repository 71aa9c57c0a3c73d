/**
 * `portin/slim`, for apps that load `portin/portin.wasm` themselves: by streaming, or compiled, as on edge workers.
 */
export { apiErrorOf } from "./api/api-error.js";
export { createPortin } from "./api/create-portin.js";
export { PortinError, type PortinErrorDetails } from "./core/error.js";
export { fieldPropsOf } from "./forms/field-props.js";
export { fieldsOf } from "./forms/fields.js";
export { formOf } from "./forms/form.js";
export type * from "./api/source-types.js";
export type * from "./core/public-types.js";
export type * from "./forms/public-types.js";
