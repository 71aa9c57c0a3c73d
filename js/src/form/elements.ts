import type { FormElement } from "./types.js";

/** What an element has: a text, whether a checkbox is checked, or undefined for a radio button that is not chosen. */
export type Content = string | boolean | undefined;

export function contentOf(element: FormElement): Content {
  if (element.type === "checkbox") return element.checked === true;
  return element.type === "radio" && !element.checked ? undefined : (element.value ?? "");
}

/** Writes what an element of a page should have, unless it has it: writing moves the caret. */
export function writeTo(element: FormElement, content: Content): void {
  if (contentOf(element) === content) return;
  if (element.type === "checkbox") element.checked = content === true;
  else if (element.type === "radio") element.checked = element.value === content;
  else element.value = String(content);
}

/** Reports whether nobody has put anything into an element: neither a server nor the user. */
export function isBlank(element: any): boolean {
  const isUnchecked = ({ checked, defaultChecked }: any) => !checked && !defaultChecked;
  if (element.type === "checkbox") return isUnchecked(element);
  if (element.type === "radio") return radiosOf(element).every(isUnchecked);
  if (!element.options) return !element.value && !element.defaultValue;
  const options: any[] = [...element.options];
  const first = options.findIndex(({ disabled }) => !disabled);
  return !options.some(({ defaultSelected }) => defaultSelected) && element.selectedIndex <= Math.max(first, 0);
}

/** Returns the radio buttons of an element's group. */
function radiosOf(element: any): any[] {
  return [...(element.form?.elements ?? [element])].filter(
    ({ type, name }) => type === element.type && name === element.name,
  );
}
