import type { Catalog } from "../messages/catalog.js";
import type { StandardJSONSchemaV1, StandardSchemaV1 } from "./standard-schema.js";
import type { Input, Issue, Normalized } from "../core/types.js";

/** How a form library, a router or a server asks about an input: Standard Schema and Standard JSON Schema. */
export interface PortingInput {
  readonly "~standard": PortingInputProps;
}

export interface PortingInputProps
  extends StandardSchemaV1.Props<Input, Normalized>,
    StandardJSONSchemaV1.Props<Input, Normalized> {
  readonly vendor: "portin";
  /** It is synchronous. */
  readonly validate: (
    value: unknown,
    options?: StandardSchemaV1.Options | undefined,
  ) => StandardSchemaV1.SuccessResult<Normalized> | { readonly issues: readonly PortingInputIssue[] };
}

/** An error of an input. It never contains the value. */
export interface PortingInputIssue extends Issue {
  message: string;
  /** The issue's field: `["address", "postalCode"]`, or `[]` for the input itself. */
  path: string[];
}

/** How `portingInput` tells what is wrong. */
export interface PortingInputOptions {
  /** The messages, in English unless given. */
  readonly catalog?: Catalog | undefined;
}
