import type { PortingFormOptions } from "./types.js";

/**
 * Returns the previous options where the next ones say the same, though they are other objects: an app often makes
 * them while rendering. A function that sends is not compared, and asked for anew each time.
 */
export function settled(previous: PortingFormOptions, next: PortingFormOptions): PortingFormOptions {
  const names = new Set([...Object.keys(previous), ...Object.keys(next)]) as Set<keyof PortingFormOptions>;
  names.delete("onSubmit");
  return [...names].every((name) => isEqual(previous[name], next[name])) ? previous : next;
}

/** Reports whether two values are the same one or have the same JSON. */
export function isEqual(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!hasOnlyData(one) || !hasOnlyData(other)) return false;
  try {
    return JSON.stringify(one) === JSON.stringify(other);
  } catch {
    return false;
  }
}

/** Reports whether JSON can tell a value from others: what `createPortin` returns is made of functions. */
function hasOnlyData(value: unknown): boolean {
  return typeof value === "object" && value !== null && typeof Object.values(value)[0] !== "function";
}
