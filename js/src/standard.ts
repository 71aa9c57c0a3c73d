import { attempt, option } from "./arguments.js";
import type { PortinError } from "./error.js";
import { formatIssue } from "./format.js";
import { inputSchema } from "./input-schema.js";
import type { Catalog } from "./messages/catalog.js";
import type { StandardJSONSchemaV1, StandardSchemaV1 } from "./standard-schema.js";
import type { Context, Input, Issue, Normalized, Portin, Result } from "./types.js";

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

/** Implements `portingInput`, which index.ts describes. */
export function standard(portin: Portin, context?: Context, options?: PortingInputOptions): PortingInput {
  const catalog = option("options", options, "catalog");
  return {
    "~standard": {
      version: 1,
      vendor: "portin",
      validate(input) {
        const { value, issues } = checked(input as Input);
        const errors = issues.filter(({ severity }) => severity === "error");
        if (errors.length === 0) return { value };
        return {
          issues: errors.map((issue) => ({
            ...issue,
            message: attempt("options.catalog", catalog, () => formatIssue(issue, catalog)),
            path: issue.field ? issue.field.split(".") : [],
          })),
        };
      },
      jsonSchema: {
        input: (options) => inputSchema(portin, context, options, false),
        output: (options) => inputSchema(portin, context, options, true),
      },
    },
  };

  /** What `validate` says. It refuses what JSON has no word for; to a schema that is wrong as any other value is. */
  function checked(input: Input): Result {
    try {
      return portin.validate(input, context);
    } catch (error) {
      if ((error as PortinError).path !== "input") throw error;
      return portin.validate(null as never, context);
    }
  }
}
