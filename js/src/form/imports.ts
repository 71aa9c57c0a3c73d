/** What the store asks, and the types it speaks of: a bundle has every import statement, so there is one. */
export { apiError, checklist, decide, formatAsYouType, formatField, formatFormStep, formatIssue } from "../index.js";
export { parsePhone, prepareCreate, prepareUpdate, validate } from "../index.js";
export { PortinError } from "../error.js";
export { own } from "../text.js";
export type { Catalog } from "../messages/catalog.js";
export type { Field, FormStep, IssueCode, Severity } from "../names.js";
export type { Portin } from "../portin.js";
export type {
  APIError,
  APIErrorOptions,
  CheckItem,
  Context,
  Decision,
  Input,
  Instant,
  Issue,
  Normalized,
  Porting,
  ServiceProvider,
  UpdateRequest,
} from "../types.js";
