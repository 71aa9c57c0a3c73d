import type { Field, Issue, Severity } from "portin";

/** What knows what is said at the fields of a form. */
export interface NoteSource {
  /** What the API said, by field. */
  readonly refused: Readonly<Record<string, string>>;
  readonly issuesAt: (field: Field) => readonly Issue[];
}

/** What is said at a field. */
export interface Notes {
  readonly refusal: string | undefined;
  readonly issues: readonly Issue[];
  /** Of the worst of it, if there is anything. */
  readonly severity: Severity | undefined;
}

export function notesAt(field: Field, { refused, issuesAt }: NoteSource): Notes {
  const refusal = Object.hasOwn(refused, field) ? refused[field] : undefined;
  const issues = issuesAt(field);
  return { refusal, issues, severity: refusal ? "error" : issues[0]?.severity };
}

/** Ties a control to what a FieldFrame says of it. Its id is the field. */
export function ariaOf(field: Field, hasHelp: boolean, { severity }: Notes) {
  const described = [hasHelp && `${field}-help`, severity && `${field}-issues`].filter(Boolean).join(" ");
  return { "aria-invalid": severity === "error" ? true : undefined, "aria-describedby": described || undefined };
}
