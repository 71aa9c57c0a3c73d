// The types of the store and the helpers, for the entries that have them.
export type { AsYouType, EditedPhone, PhoneEdit } from "./editPhone.js";
export type { ElementRef } from "./elementRefs.js";
export type { ErrorsByPath } from "./errorsByPath.js";
export type { FieldAttributes } from "./fieldAttributes.js";
export type { FormField } from "./imports.js";
export type { FormInput } from "./inputFrom.js";
export type * from "./types.js";
export type { PortingWatch } from "./watchPorting.js";
