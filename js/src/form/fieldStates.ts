import { errorAt, type Answers } from "./answers.js";
import { formatIssue, type Catalog, type Field, type FormField, type Input } from "./imports.js";
import { member } from "./paths.js";
import { suggestionOf } from "./refusal.js";
import { isSecret } from "./secrets.js";
import { share } from "./share.js";
import type { FieldIssue, FieldState, FormIssue } from "./types.js";

/** What decides what a form shows, beside portin's answers. */
export interface Shown {
  readonly catalog: Catalog | undefined;
  /** The prefix of ids. */
  readonly prefix: string;
  /** What was entered and the draft. */
  readonly values: Input;
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

/**
 * Returns a function that returns the state of each field. It keeps the object of a field whose state stays the same:
 * to make all of them anew takes most of the time of a keystroke.
 */
export function createFieldStates(): (answers: Answers, shown: Shown) => FieldState[] {
  let known: { parts: Parts; state: FieldState }[] = [];

  return ({ fields, decision, issues }, { catalog, prefix, values, touched, submitted, refused, refusedWith }) => {
    const all = [...refused.map((field) => errorAt(field, "refused")), ...issues];

    /** Returns the issues to show at a field: errors or else warnings. */
    function issuesAt(name: Field): FormIssue[] {
      const isRevealed = submitted || touched.has(name);
      const found = all.filter(
        ({ field, code }) => (isRevealed || code === "refused") && placeOf(field, fields) === name,
      );
      if (found.some(isError)) return found.filter(isError);
      // The decision's warnings are about what the porting holds: they show only until another value is entered.
      const isHeld = ({ field, code }: FormIssue) => field === name && found.every((issue) => issue.code !== code);
      return member(values, name) ? found : [...found, ...(decision?.warnings.filter(isHeld) ?? [])];
    }

    known = fields.map((field, i) => {
      const { name } = field;
      const parts = share<Parts>(known[i]?.parts, {
        field,
        content: isSecret(name) ? undefined : (member(values, name) ?? field.initial),
        touched: touched.has(name),
        issues: issuesAt(name),
        suggestion: refused.includes(name) ? suggestionOf(refusedWith, name) : undefined,
        prefix,
        catalog,
      });
      return parts === known[i]?.parts ? known[i]! : { parts, state: stateOf(parts) };
    });
    return known.map(({ state }) => state);
  };
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
