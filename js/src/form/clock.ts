import type { Instant, Porting } from "./imports.js";

/**
 * Returns what `ask` answers as of the time when a porting was made. A server and the browser that takes over its page
 * agree on it, and no clock is read.
 */
export function withoutClock<Answer>(porting: Porting | null, ask: (now: Instant) => Answer): Answer {
  try {
    return ask(porting?.createdAt ?? 0);
  } catch {
    return ask(0); // it is no instant, or something else is wrong
  }
}

/** How long a timer of a browser can be, in milliseconds. */
const longest = 2 ** 31 - 1;

/** The events that say that the page is looked at again. Its timers may have slept. */
const returns = ["visibilitychange", "pageshow"];

/**
 * Calls `look` when an instant is reached, and when the page comes back. It returns a function that stops that.
 *
 * @param next returns the instant, which is asked for again after each look, or null for none
 */
export function followClock(next: () => string | null, look: () => void): () => void {
  let timer: any;
  function wait(): void {
    clearTimeout(timer);
    const change = next();
    if (change === null) return;
    timer = setTimeout(lookAgain, Math.min(Date.parse(change) - Date.now(), longest));
    timer.unref?.(); // Node may end before that
  }
  function lookAgain(): void {
    look();
    wait();
  }
  // What happens to the document passes through the global object, which not every platform can listen to.
  const listen = (method: "addEventListener" | "removeEventListener") =>
    returns.forEach((name) => globalThis[method]?.(name, lookAgain, true));
  wait();
  listen("addEventListener");
  return () => {
    clearTimeout(timer);
    listen("removeEventListener");
  };
}
