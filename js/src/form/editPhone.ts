import { formatAsYouType } from "./imports.js";
import { reading, refuse } from "./refuse.js";

/** A text field after an edit. */
export interface PhoneEdit {
  /** What is in the field after the edit. */
  readonly text: string;
  /** The position of the caret after the edit. */
  readonly caret: number;
  /** What was in the field before. Without it, a separator that was deleted comes back. */
  readonly before?: string | undefined;
}

/** What a text field should have. */
export interface EditedPhone {
  text: string;
  caret: number;
}

/** How a text is formatted: `formatAsYouType` of the default entry, or that of what `createPortin` returned. */
export type AsYouType = (text: string, context: { region?: string | undefined }) => string;

/**
 * Formats a phone number while it is typed, without moving the caret. Backspace over a separator deletes the digit
 * before it.
 *
 * @throws PortinError `invalidArgument` if `text` or `region` is not a string.
 * @example
 * editPhone({ text: "860555", caret: 6, before: "(860) 55" }, { region: "US" }); // { text: "(860) 555", caret: 9 }
 */
export function editPhone(
  edit: PhoneEdit,
  options: { readonly region?: string | undefined } = {},
  format: AsYouType = formatAsYouType,
): EditedPhone {
  const region = reading("options", () => options.region);
  return reading("edit", () => edited(edit, (text) => reading("format", () => format(text, { region }))));
}

/** Returns a text after an edit, as `format` formats it. */
export function edited({ text, caret, before = "" }: PhoneEdit, format: (text: string) => string): EditedPhone {
  if (typeof text !== "string") refuse("text");
  let head = text.slice(0, caret);
  const tail = text.slice(caret);
  const deleted = before.slice(caret, caret + 1);
  const isBackspace = before.length === text.length + 1 && head + deleted + tail === before;
  // Deleting a separator alone would bring it back.
  if (isBackspace && !isKept(deleted)) head = head.replace(/[\p{Nd}+][^\p{Nd}+]*$/u, "");
  const formatted = format(head + tail);
  if (tail === "") return { text: formatted, caret: formatted.length };
  return { text: formatted, caret: positionAfter(formatted, [...head].filter(isKept).length) };
}

/** Returns the position in a text after so many characters that formatting keeps. */
function positionAfter(text: string, count: number): number {
  let position = 0;
  for (const character of text) {
    if (count === 0) break;
    if (isKept(character)) count--;
    position += character.length;
  }
  return position;
}

/** Reports whether formatting keeps a character: separators come and go. */
function isKept(character: string): boolean {
  return /[^\s()./\-\u2010-\u2015]/u.test(character);
}
