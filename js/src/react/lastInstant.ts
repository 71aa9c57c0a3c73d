import type { Porting } from "../core/types.js";

/**
 * The last instant that a porting tells of, in milliseconds since 1970, or 0. A
 * server and the browser that takes over its page agree on it, and asking for it
 * reads no clock.
 */
export function lastInstant(porting: Porting): number {
  const instants = Object.entries(porting ?? {}).map(
    ([name, value]) => (name.endsWith("At") && Date.parse(value as string)) || 0,
  );
  return Math.max(0, ...instants);
}
