/**
 * Returns the previous value where the next one equals it, and else the next one with the parts that are equal taken
 * from the previous one: whoever compares by identity sees only what changed. Both are plain data of the store's own.
 */
export function share<Value>(previous: unknown, next: Value): Value;
export function share(previous: any, next: any): any {
  if (previous === next || !isPlain(previous) || !isPlain(next)) return Object.is(previous, next) ? previous : next;
  let isSame = true;
  for (const name in next) {
    if (next[name] === previous[name]) continue;
    const part = share(previous[name], next[name]);
    if (part === previous[name]) next[name] = part;
    else isSame = false;
  }
  return isSame && Object.keys(previous).length === Object.keys(next).length ? previous : next;
}

/** Reports whether a value is an array or an object of no class. */
export function isPlain(value: any): boolean {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === Array.prototype;
}
