/** What the stores stand on: a bundle has every import statement, so there is one for each package. */
export { onDestroy } from "svelte";
export { createPortingForm, fieldAttributes, fieldOf, watchPorting } from "../form.js";
export type * from "../form.js";
