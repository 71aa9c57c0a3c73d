import type { PortingFormOptions } from "./types.js";

/**
 * Returns the previous options where the next ones say the same, though they are other objects: an app often makes
 * them while rendering. A function that sends is not compared.
 */
export function settled(previous: PortingFormOptions, next: PortingFormOptions): PortingFormOptions {
  const isSame =
    previous.catalog === next.catalog && previous.portin === next.portin && isEqual(dataOf(previous), dataOf(next));
  return isSame ? previous : next;
}

function dataOf({ catalog, portin, onSubmit, ...data }: PortingFormOptions): object {
  return data;
}

/** Reports whether two values are the same one or have the same JSON. */
export function isEqual(one: unknown, other: unknown): boolean {
  try {
    return one === other || JSON.stringify(one) === JSON.stringify(other);
  } catch {
    return false; // it has no JSON
  }
}
