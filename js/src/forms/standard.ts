import { attempt, option } from "../core/arguments.js";
import type { Core } from "../generated/portin.js";
import type { PortinError } from "../core/error.js";
import { formatIssue } from "../messages/format.js";
import { inputSchema } from "./input-schema.js";
import type { PortingInput, PortingInputOptions } from "./standard-types.js";
import { own } from "../core/text.js";
import type { Context, Input, Issue, Result } from "../core/types.js";

/** Implements `portingInput`, which functions.ts describes. */
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
            path: pathOf(issue, input),
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

/** The way to an issue. A member that no field has may have a dot in its name. */
function pathOf({ field, code }: Issue, input: unknown): string[] {
  const path: string[] = [];
  let rest = field;
  for (let value = input; rest; value = own(value, path[path.length - 1]!)) {
    const end = code === "unknownField" && own(value, rest) !== undefined ? -1 : rest.indexOf(".");
    path.push(end < 0 ? rest : rest.slice(0, end));
    rest = end < 0 ? "" : rest.slice(end + 1);
  }
  return path;
}
