// The types of the functions, for the entries that have them.
export type * from "../generated/names.js";
export type * from "../messages/catalog.js";
export type { AskedOption } from "../api/api-error.js";
export type * from "./event-types.js";
export type { Portin } from "../generated/portin.js";
export type * from "./types.js";
