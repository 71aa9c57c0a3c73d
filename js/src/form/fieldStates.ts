import type { Answers } from "./answers.js";
import { formatIssue, type Catalog, type Field, type Input, type FormField } from "./imports.js";
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

/** What the state of a field is made of. */
interface Parts {
  readonly field: FormField;
  readonly content: unknown;
  readonly touched: boolean;
  readonly issues: readonly FormIssue[];
  readonly suggestion: string | undefined;
  readonly prefix: string;
  readonly catalog: Catalog | undefined;
}

/** Returns a function that returns the fields with what is shown at them: the same objects while that is the same. */
export function createFieldStates(): (answers: Answers, shown: Shown) => readonly FieldState[] {
  let known = new Map<Field, { parts: Parts; state: FieldState }>();
  let list: readonly FieldState[] = [];

  return ({ fields, decision, issues }, { catalog, prefix, values, secrets, refused, refusedWith, ...shown }) => {
    const all = refused.length > 0 ? [...refused.map(refusal), ...issues] : issues;

    /** Returns the issues to show at a field: errors or else warnings. */
    function issuesAt(name: Field, touched: boolean): readonly FormIssue[] {
      const isShown = (issue: FormIssue) =>
        (touched || shown.submitted || issue.code === "refused") && placeOf(issue.field, fields) === name;
      const found = all.filter(isShown);
      if (found.some(isError)) return found.filter(isError);
      if (!decision?.warnings.length || secrets.get(name) || member(values, name) !== undefined) return found;
      const isNew = ({ field, code }: FormIssue) => field === name && !found.some((issue) => issue.code === code);
      return [...found, ...decision.warnings.filter(isNew)]; // about what the porting holds
    }

    const next: typeof known = new Map();
    for (const field of fields) {
      const { name } = field;
      const touched = shown.touched.has(name);
      const parts: Parts = {
        field,
        content: isSecret(name) ? undefined : (member(values, name) ?? field.initial),
        touched,
        issues: issuesAt(name, touched),
        suggestion: refused.includes(name) ? suggestionOf(refusedWith, name) : undefined,
        prefix,
        catalog,
      };
      const before = known.get(name);
      next.set(name, before && isSame(before.parts, parts) ? before : { parts, state: stateOf(parts) });
    }
    known = next;
    const states = [...known.values()].map(({ state }) => state);
    if (states.length !== list.length || states.some((state, i) => state !== list[i])) list = states;
    return list;
  };
}

function isSame(before: Parts, after: Parts): boolean {
  for (const name in after) {
    const part = name as keyof Parts;
    if (before[part] !== after[part] && !(part === "issues" && haveSameTexts(before.issues, after.issues)))
      return false;
  }
  return true;
}

function haveSameTexts(before: readonly FormIssue[], after: readonly FormIssue[]): boolean {
  return before.length === after.length && (before.length === 0 || JSON.stringify(before) === JSON.stringify(after));
}

function stateOf({ field, content, touched, issues, suggestion, prefix, catalog }: Parts): FieldState {
  const { name, kind, hint, help } = field;
  const id = `${prefix}-${name.replace(".", "-")}`;
  const isDescribed = hint || help || suggestion || issues.length > 0;
  return {
    ...field,
    ...(kind === "checkbox"
      ? { checked: content === true }
      : !isSecret(name) && { value: typeof content === "string" ? content : "" }),
    touched,
    issues: issues.map((issue) => fieldIssue(issue, catalog)),
    ...(suggestion !== undefined && { suggestion }),
    id,
    ...(isDescribed && { describedBy: `${id}-about` }),
  };
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
