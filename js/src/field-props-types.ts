import type { FormStep } from "./names.js";

/** React's props for an input element. */
export interface FieldProps {
  type: "text" | "tel" | "date" | "checkbox";
  /** An autofill token of WHATWG. */
  autoComplete: string;
  inputMode?: "text" | "numeric" | "tel";
  autoCapitalize?: "none" | "words" | "characters";
  spellCheck?: false;
  /** With room for blanks and hyphens. */
  maxLength?: number;
}

/** How a field is typed, whatever the porting. */
export type InputRow = readonly [
  step: FormStep,
  type: FieldProps["type"],
  autoComplete: string,
  autoCapitalize?: "none" | "words" | "characters",
  maxLength?: number,
];
