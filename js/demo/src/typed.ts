import type { Field, Input } from "portin";

/**
 * All that is in a form, as portin takes it: by the controls' names, which are
 * fields. It may have a PIN in it: use it and let it go.
 */
export function typed(form: HTMLFormElement): Input {
  const input: Record<string, unknown> = {};
  for (const control of form.elements) {
    if (!isControl(control) || !control.name) continue;
    const value = control.type === "checkbox" ? (control as HTMLInputElement).checked : control.value;
    const [name, part] = control.name.split(".");
    if (part) input[name!] = { ...(input[name!] as object), [part]: value };
    else input[control.name] = value;
  }
  return input;
}

/** The member of the porting that a field is, or is a part of. */
export function member(field: Field): Field {
  return field.split(".")[0] ?? field;
}

function isControl(element: Element): element is HTMLInputElement | HTMLSelectElement {
  return element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
}
