import type { AddressInput, Input } from "../generated/arguments.js";

/** Texts as the API takes them. */
export type Normalized<T = Input> = {
  -readonly [Name in keyof T]?: Exclude<T[Name], undefined> extends infer Value
    ? NonNullable<Value> extends AddressInput
      ? Normalized<AddressInput> | Extract<Value, null>
      : Value
    : never;
};
