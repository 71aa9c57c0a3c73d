/** What the store asks, and the types it speaks of: a bundle has every import statement, so there is one. */
export {
  apiError,
  checklist,
  decide,
  fields,
  formatAsYouType,
  formatField,
  formatFormStep,
  formatIssue,
  nextChange,
  parsePhone,
  PortinError,
  prepareCreate,
  prepareUpdate,
} from "../index.js";
export type { Portin } from "../generated/portin.js";
export type {
  APIError,
  APIErrorOptions,
  CheckItem,
  Clock,
  Context,
  Decision,
  Input,
  Instant,
  Issue,
  Normalized,
  Porting,
  ServiceProvider,
  UpdateRequest,
} from "../core/types.js";
export type { FieldProps, FormField } from "../forms/field-types.js";
export type { Field, FormStep, IssueCode, Severity } from "../generated/names.js";
export type { Catalog } from "../messages/catalog.js";
