import type { Instant } from "../core/types.js";

/** An instant that is equal to itself at the next render: a Date made while rendering is another object every time. */
export function instantKey(instant: Instant | undefined): number | string | undefined {
  return typeof instant === "object" && instant ? +instant : instant;
}
