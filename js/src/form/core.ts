import {
  apiError,
  checklist,
  decide,
  fields,
  formatAsYouType,
  parsePhone,
  prepareCreate,
  prepareUpdate,
  type Portin,
} from "./imports.js";

/** The questions that a form asks: the functions of `portin` of these names. */
export interface FormCore
  extends Pick<Portin, "checklist" | "decide" | "formatAsYouType" | "parsePhone" | "prepareCreate" | "prepareUpdate"> {
  readonly apiError: typeof apiError;
  readonly fields: typeof fields;
}

const defaults: FormCore = {
  apiError,
  checklist,
  decide,
  fields,
  formatAsYouType,
  parsePhone,
  prepareCreate,
  prepareUpdate,
};

/** Returns the functions of what `createPortin` returned, or of the default entry. */
export function coreOf(portin: Portin | undefined): FormCore {
  return portin
    ? {
        ...defaults,
        ...portin,
        apiError: (body, options) => apiError(body, { ...options, portin }),
        fields: ((porting, options) => fields(porting, { ...options, portin })) as typeof fields,
      }
    : defaults;
}
