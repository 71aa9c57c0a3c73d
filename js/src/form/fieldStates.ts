import type { Answers } from "./answers.js";
import type { FormField } from "./fields.js";
import { formatIssue, type Catalog, type Field, type Input } from "./imports.js";
import { member } from "./paths.js";
import { suggestionOf } from "./refusal.js";
import { isSecret } from "./secrets.js";
import type { FieldIssue, FieldState, FormIssue } from "./types.js";

/** What decides what a form shows, beside portin's answers. */
export interface Shown {
  readonly catalog: Catalog | undefined;
  /** The prefix of ids. */
  readonly prefix: string;
  readonly values: Input;
  readonly secrets: ReadonlyMap<Field, unknown>;
  readonly touched: ReadonlySet<Field>;
  readonly submitted: boolean;
  /** The fields that the API refused and the user has not changed since. */
  readonly refused: readonly Field[];
  /** The error body that the API answered. */
  readonly refusedWith: unknown;
}

/** Returns the fields with what is shown at them. */
export function fieldStates({ fields, decision, issues }: Answers, shown: Shown): FieldState[] {
  const { catalog, values, secrets, submitted, refused, refusedWith } = shown;

  /** Returns the issues to show at a field: errors or else warnings. */
  function issuesAt(name: Field, touched: boolean): FormIssue[] {
    const here = (issue: FormIssue) => placeOf(issue.field, fields) === name;
    const found = [...refused.map(refusal), ...(touched || submitted ? issues : [])].filter(here);
    if (found.some(isError)) return found.filter(isError);
    if (secrets.get(name) || member(values, name) !== undefined) return found;
    const isNew = ({ field, code }: FormIssue) => field === name && !found.some((issue) => issue.code === code);
    return [...found, ...(decision?.warnings ?? []).filter(isNew)]; // about what the porting holds
  }

  return fields.map((field) => {
    const { name } = field;
    const touched = shown.touched.has(name);
    const here = issuesAt(name, touched);
    const suggestion = refused.includes(name) ? suggestionOf(refusedWith, name) : undefined;
    const id = `${shown.prefix}-${name.replace(".", "-")}`;
    const isDescribed = field.hint || field.help || suggestion || here.length > 0;
    return {
      ...field,
      ...contentOf(field, values),
      touched,
      issues: here.map((issue) => fieldIssue(issue, catalog)),
      ...(suggestion !== undefined && { suggestion }),
      id,
      ...(isDescribed && { describedBy: `${id}-about` }),
    };
  });
}

/** Returns what an element of a field has: nothing for a secret. */
function contentOf({ name, kind, initial }: FormField, values: Input): { checked: boolean } | { value: string } | {} {
  const content = member(values, name) ?? initial;
  if (kind === "checkbox") return { checked: content === true };
  return isSecret(name) ? {} : { value: typeof content === "string" ? content : "" };
}

/** Returns the field at which an issue is shown: that of a whole address at its first member. */
export function placeOf(field: Field, fields: readonly FormField[]): Field {
  return field === "address" ? (fields.find(({ name }) => name.startsWith("address."))?.name ?? field) : field;
}

export function isError({ severity }: Pick<FormIssue, "severity">): boolean {
  return severity === "error";
}

export function fieldIssue(issue: FormIssue, catalog: Catalog | undefined): FieldIssue {
  return { code: issue.code, severity: issue.severity, text: formatIssue(issue, catalog) };
}

function refusal(field: Field): FormIssue {
  return { field, code: "refused", severity: "error", params: {} };
}
