import { attempt, option } from "./arguments.js";
import type { Core } from "./core.js";
import type { PortinError } from "./error.js";
import { formatIssue } from "./format.js";
import { inputSchema } from "./input-schema.js";
import type { PortingInput, PortingInputOptions } from "./standard-types.js";
import type { Context, Input, Result } from "./types.js";

/** Implements `portingInput`, which index.ts describes. */
export function standard(portin: Core, context?: Context, options?: PortingInputOptions): PortingInput {
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
