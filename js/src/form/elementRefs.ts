import type { Field } from "./imports.js";
import type { FormElement, PortingFormStore } from "./types.js";

/** How a framework tells which element a field has: with null, it has none any more. */
export type ElementRef = (element: FormElement | null) => void;

/**
 * Returns a function that returns the ref of a field, the same one each time: frameworks call a ref again at every
 * render, and the element is connected once.
 */
export function elementRefs(store: Pick<PortingFormStore, "attach">): (field: Field) => ElementRef {
  const refs = new Map<Field, ElementRef>();
  return (field) => {
    let current: FormElement | null = null;
    let detach: (() => void) | undefined;
    const ref: ElementRef = (element) => {
      if (element === current) return;
      detach?.();
      current = element;
      detach = element ? store.attach(field, element) : undefined;
    };
    const known = refs.get(field) ?? ref;
    refs.set(field, known);
    return known;
  };
}
