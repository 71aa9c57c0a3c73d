/** The names of the controls in the fieldset that must be filled, but are not. */
export function emptyControls(fieldset: HTMLFieldSetElement): string[] {
  return [...fieldset.elements].filter(isControl).filter(isEmpty).map((control) => control.name);
}

type Control = HTMLInputElement | HTMLSelectElement;

function isControl(element: Element): element is Control {
  return element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
}

function isEmpty(control: Control): boolean {
  const value = control instanceof HTMLInputElement && control.type === "checkbox" ? control.checked : control.value.trim();
  return control.required && !value;
}
