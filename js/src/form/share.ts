/**
 * Returns the previous value where the next one equals it, and the next one with its equal parts taken from the
 * previous one elsewhere: whoever compares by identity sees only what changed. Both are plain data.
 */
export function share<Value>(previous: any, next: Value): Value;
export function share(previous: any, next: any): any {
  if (Object.is(previous, next) || !isPlain(previous) || !isPlain(next)) return Object.is(previous, next) ? previous : next;
  if (Array.isArray(previous) !== Array.isArray(next)) return next;
  const names = Object.keys(next);
  let isEqual = names.length === Object.keys(previous).length;
  for (const name of names) {
    next[name] = share(previous[name], next[name]);
    isEqual &&= name in previous && Object.is(previous[name], next[name]);
  }
  return isEqual ? previous : next;
}

/** Reports whether a value is an array or an object of no class, which the store itself has made. */
function isPlain(value: any): boolean {
  return Array.isArray(value) || (typeof value === "object" && value !== null && !Object.isFrozen(value) && Object.getPrototypeOf(value) === Object.prototype);
}
