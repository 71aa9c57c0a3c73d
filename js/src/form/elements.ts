import type { FormElement } from "./types.js";

/** Returns what an element has: a text, or whether a checkbox is checked. */
export function contentOf(element: FormElement): string | boolean {
  return element.type === "checkbox" ? element.checked === true : (element.value ?? "");
}

/** Writes what an element of a page should have, unless it has it: writing moves the caret. */
export function writeTo(element: FormElement, content: string | boolean): void {
  if (contentOf(element) === content) return;
  if (element.type === "checkbox") element.checked = content === true;
  else element.value = String(content);
}

/** Reports whether nobody has put anything into an element: neither a server nor the user. */
export function isBlank(element: any): boolean {
  if (element.type === "checkbox") return !element.checked && !element.defaultChecked;
  if (!element.options) return !element.value && !element.defaultValue;
  const options: any[] = [...element.options];
  const first = options.findIndex(({ disabled }) => !disabled);
  return !options.some(({ defaultSelected }) => defaultSelected) && element.selectedIndex <= Math.max(first, 0);
}
