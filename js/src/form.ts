/**
 * `portin/form`, for every frontend: a form without a framework, what plain HTML needs, and helpers for form libraries.
 */
export { bindForm } from "./form/bindForm.js";
export { editPhone } from "./form/editPhone.js";
export { elementRefs } from "./form/elementRefs.js";
export { fieldAttributes, fieldOf } from "./form/fieldAttributes.js";
export { fieldErrors, warningsOf } from "./form/errorsByPath.js";
export { findProviders } from "./form/findProviders.js";
export { inputFrom } from "./form/inputFrom.js";
export { createPortingForm } from "./form/store.js";
export { watchPorting } from "./form/watchPorting.js";
export type * from "./form/public-types.js";
