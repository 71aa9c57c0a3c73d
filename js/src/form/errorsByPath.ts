import { validate } from "../index.js";
import { formatIssue, type APIError, type Catalog, type Context, type Input, type Issue } from "./imports.js";
import { reading } from "./refuse.js";

/** Texts by the path of a field, as react-hook-form's `setError` and the error maps of TanStack Form take them. */
export interface ErrorsByPath {
  [path: string]: { type: string; message: string };
}

/**
 * Returns the warnings about an input, by path, which the schema of `portingInput` does not: form libraries know
 * errors only.
 *
 * @throws PortinError `invalidArgument` if an argument has no JSON or `context` is none.
 */
export function warningsOf(input: Input, context?: Context, catalog?: Catalog): ErrorsByPath {
  return byPath(
    validate(input, context).issues.filter(({ severity }) => severity === "warning"),
    catalog,
  );
}

/**
 * Returns what to show at the fields that the API refused, by path.
 *
 * @example
 * for (const [path, error] of Object.entries(fieldErrors(apiError(body)))) setError(path, error);
 */
export function fieldErrors(error: Pick<APIError, "fields">, catalog?: Catalog): ErrorsByPath {
  return byPath(
    reading("error", () => [...error.fields]).map((field) => ({ field, code: "refused" as const, params: {} })),
    catalog,
  );
}

/** Returns the first text of each path. */
function byPath(
  issues: readonly (Pick<Issue, "field" | "params"> & { readonly code: Issue["code"] | "refused" })[],
  catalog: Catalog | undefined,
): ErrorsByPath {
  const errors: ErrorsByPath = {};
  for (const issue of issues) errors[issue.field] ??= { type: issue.code, message: formatIssue(issue, catalog) };
  return errors;
}
