import type { Porting } from "./imports.js";
import { reading } from "./refuse.js";

/**
 * Returns the last instant that a porting tells of, in milliseconds since 1970, or 0. A server and the browser that
 * takes over its page agree on it, and no clock is read.
 */
export function lastInstant(porting: Porting | null): number {
  return reading("porting", () => {
    let last = 0;
    for (const [name, value] of Object.entries(porting ?? {})) {
      if (name.endsWith("At")) last = Math.max(last, Date.parse(value as string) || 0);
    }
    return last;
  });
}
