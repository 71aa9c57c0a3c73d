import type { Field, Severity } from "portin";
import type { FieldIssue } from "portin/react";

/** Says what is shown at the fields of a form: a DemoForm. */
export interface NoteSource {
  readonly issuesAt: (field: Field) => readonly FieldIssue[];
  readonly suggestionAt: (field: Field) => string | undefined;
  readonly setValue: (field: Field, value: unknown) => void;
}

/** What is said at a field. */
export interface Notes {
  readonly issues: readonly FieldIssue[];
  /** Of the worst of it, if there is anything. */
  readonly severity: Severity | undefined;
  /** What the API suggests instead, and what takes it over. */
  readonly suggestion: { readonly text: string; readonly take: () => void } | undefined;
}

export function notesAt(field: Field, { issuesAt, suggestionAt, setValue }: NoteSource): Notes {
  const issues = issuesAt(field);
  const text = suggestionAt(field);
  const suggestion = text === undefined ? undefined : { text, take: () => setValue(field, text) };
  return { issues, severity: issues[0]?.severity, suggestion };
}

/** Ties a control to what a FieldFrame says of it. Its id is the field. */
export function ariaOf(field: Field, hasHelp: boolean, { severity }: Notes) {
  const described = [hasHelp && `${field}-help`, severity && `${field}-issues`].filter(Boolean).join(" ");
  return { "aria-invalid": severity === "error" ? true : undefined, "aria-describedby": described || undefined };
}
