// The types of portin's functions. Each entry that has the functions exports them.
export type * from "../generated/names.js";
export type * from "../messages/catalog.js";
export type { AskedOption } from "../api/api-error.js";
export type * from "./event-types.js";
export type { Portin } from "../generated/portin.js";
export type * from "./types.js";
