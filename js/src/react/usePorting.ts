import { decide, useMemo, useSyncExternalStore } from "./imports.js";
import type { Clock, Decision, Porting } from "../core/types.js";
import { instantKey } from "./instantKey.js";
import { lastInstant } from "./lastInstant.js";
import { suspended } from "./suspended.js";

/**
 * `decide` in a component: everything a screen needs to know about a porting.
 * The decision stays the same object until the porting is another one, or the
 * clock passes a moment that changes it: when a schedule runs out, the component
 * renders again, also when the page comes back from sleep. That it is `overdue` by
 * now, it hears when the page is looked at again.
 *
 * On a server, and as long as React takes over its page, the decision is as of the
 * last instant that the porting tells of, so both are the same; then the clock
 * counts. A page that should be right about the time from its first byte gives
 * `now`, the time of the request, to both. With a `now` it is the answer at that
 * time for good: leave it out later, and the clock counts again.
 *
 * Where the module has to be loaded first, as under a Content-Security-Policy
 * without `wasm-unsafe-eval`, the component suspends meanwhile.
 *
 * @throws PortinError `invalidArgument` if `porting` is not a porting object or `now` no instant.
 * @example
 * const { step, collect, cancel } = usePorting(porting);
 */
export function usePorting(porting: Porting, { now }: Clock = {}): Decision {
  const at = instantKey(now);
  const sourceOf = () => (at === undefined ? running(porting) : standing(porting, at));
  return useSyncExternalStore(...useMemo(sourceOf, [porting, at]));
}

/**
 * What useSyncExternalStore takes: the decision as it is now, and as it is on a server and when its page is taken over.
 */
type Source = [subscribe: (onChange: () => void) => () => void, current: () => Decision, first: () => Decision];

/** The decision at one time. */
function standing(porting: Porting, now: number | string): Source {
  let decision: Decision | undefined;
  const current = () => (decision ??= suspended(() => decide(porting, { now })));
  return [() => () => {}, current, current];
}

/** What a timer of a browser can wait at most, in milliseconds. */
const longest = 2 ** 31 - 1;

/** What tells that a page is looked at again. Its timers may have slept. */
const returns = ["visibilitychange", "pageshow"];

/** The decision by the clock. */
function running(porting: Porting): Source {
  let decision: Decision | undefined;
  /** From when, and until when, the decision is right: in milliseconds since 1970. */
  let from = 0;
  let until = 0;

  function current(): Decision {
    const now = Date.now();
    if (now < from || now >= until) {
      decision = suspended(() => decide(porting, { now }));
      from = now;
      until = nextChange(decision, now);
    }
    return decision!;
  }

  function subscribe(onChange: () => void) {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      clearTimeout(timer);
      if (decision?.cancel.until !== null) timer = setTimeout(look, Math.min(until - Date.now(), longest));
    };
    const look = () => {
      onChange(); // React asks for the current decision
      wait();
    };
    wait();
    // What happens to the document passes through the global object, which not every platform can listen to.
    for (const name of returns) globalThis.addEventListener?.(name, look, true);
    return () => {
      clearTimeout(timer);
      for (const name of returns) globalThis.removeEventListener?.(name, look, true);
    };
  }

  const [, , first] = standing(porting, lastInstant(porting));
  return [subscribe, current, first];
}

/** The next moment at which a decision is another one, in milliseconds since 1970. */
function nextChange({ cancel, expected }: Decision, now: number): number {
  const moments = [Date.parse(cancel.until ?? ""), Date.parse(expected?.latest ?? "") + 1]; // overdue is what is later
  return Math.min(...moments.filter((moment) => moment > now));
}
