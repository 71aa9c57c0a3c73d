import { fieldIssue, isError, placeOf } from "./fieldStates.js";
import { formatField, type Catalog } from "./imports.js";
import type { FieldState, FormIssue, FormProblem } from "./types.js";

/**
 * Returns the entries of an error summary: the errors that are shown at the fields, and in a submitted form those that
 * belong to none; or warnings if there are no errors and the form asks about them.
 */
export function problemsOf(
  fields: readonly FieldState[],
  issues: readonly FormIssue[],
  { submitted, asking, catalog }: { submitted: boolean; asking: boolean; catalog: Catalog | undefined },
): readonly FormProblem[] {
  const isElsewhere = ({ field }: FormIssue) => fields.every(({ name }) => name !== placeOf(field, fields));
  const elsewhere = (submitted ? issues.filter(isElsewhere) : []).map((issue) => ({
    name: issue.field,
    label: formatField(issue.field, catalog).label,
    issues: [fieldIssue(issue, catalog)],
  }));
  const all = [...fields, ...elsewhere].flatMap(({ name, label, issues }) =>
    issues.map((issue) => ({ field: name, label, ...issue })),
  );
  const errors = all.filter(isError);
  return (errors.length > 0 || !asking ? errors : all).map(({ field, label, text }) => ({ field, label, text }));
}
