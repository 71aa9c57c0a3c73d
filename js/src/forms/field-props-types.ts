import type { FormCatalog } from "../messages/catalog.js";
import type { FormStep } from "../generated/names.js";

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
  /** What the whole text has to match: for the attribute, and for a RegExp without a flag or with `u` or `v`. */
  pattern?: string;
  /** What a browser says where it does not match. */
  title?: string;
}

/** The same by the names that attributes have in HTML: `inputmode`, `maxlength`. */
export type FieldAttributes = { [Name in keyof FieldProps as Lowercase<Name>]: FieldProps[Name] };

/** What the props of a field depend on beside the porting. */
export interface FieldPropsOptions {
  /** A BCP 47 tag, for the title: English where there are no texts in it; or texts of your own. */
  lang?: string | FormCatalog;
  /** By the names of HTML, for `setAttribute`, templates, and frameworks that are not React. */
  html?: boolean;
}

/** How a field is typed, whatever the porting. */
export type InputRow = readonly [
  step: FormStep,
  type: FieldProps["type"],
  autoComplete: string,
  autoCapitalize?: "none" | "words" | "characters",
  maxLength?: number,
];
