import { requireText } from "./arguments.js";
import { inputs } from "./inputs.js";
import type { Field, FormStep } from "./names.js";
import { find } from "./text.js";
import type { Porting, Portin } from "./types.js";

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

/** Page, type, autoComplete, autoCapitalize, maxLength. */
export type InputRow = readonly [
  step: FormStep,
  type: FieldProps["type"],
  autoComplete: string,
  autoCapitalize?: "none" | "words" | "characters",
  maxLength?: number,
];

/** How a field is typed, whatever the porting. */
export function inputOf(field: Field): InputRow {
  return find(inputs, field) ?? ["other", "text", "off", "none"];
}

/** Implements `fieldProps`, which index.ts describes. */
export function fieldPropsOf(portin: Portin, field: Field, porting?: Porting | null): FieldProps {
  requireText(field, "field");
  const { [field]: of } = portin.compose(porting == null ? { field } : { porting, field });
  const [, type, autoComplete, autoCapitalize = "none", maxLength] = inputOf(field);
  if (type === "date" || type === "checkbox") return { type, autoComplete };
  const inputMode = of?.["ui:inputType"] ? "numeric" : type;
  return {
    type,
    autoComplete,
    inputMode,
    autoCapitalize: of?.["ui:autocapitalize"] ?? autoCapitalize,
    spellCheck: false,
    ...(maxLength && { maxLength }),
  };
}
