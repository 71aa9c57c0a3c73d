import {
  checklist,
  decide,
  formatAsYouType,
  nextChange,
  parsePhone,
  prepareCreate,
  prepareUpdate,
  type Portin,
} from "./imports.js";

/** What a form asks the module: the functions of `portin` of these names, or those of what `createPortin` returned. */
export type FormCore = Pick<
  Portin,
  "checklist" | "decide" | "formatAsYouType" | "nextChange" | "parsePhone" | "prepareCreate" | "prepareUpdate"
>;

export const defaultCore: FormCore = {
  checklist,
  decide,
  formatAsYouType,
  nextChange,
  parsePhone,
  prepareCreate,
  prepareUpdate,
};
