import type { Porting } from "./imports.js";

/**
 * Returns the last instant that a porting tells of, in milliseconds since 1970, or 0. A server and the browser that
 * takes over its page agree on it, and no clock is read.
 */
export function lastInstant(porting: Porting | null): number {
  const instants = Object.entries(porting ?? {}).map(
    ([name, value]) => (name.endsWith("At") && Date.parse(value as string)) || 0,
  );
  return Math.max(0, ...instants);
}
