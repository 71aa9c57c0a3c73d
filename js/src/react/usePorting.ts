import type { Clock, Decision, Porting } from "../core/types.js";
import { useMemo, useSyncExternalStore, watchPorting } from "./imports.js";
import { suspended } from "./suspended.js";

/**
 * `decide` in a component: everything a screen needs to know about a porting.
 * The decision stays the same object until the porting is another one, or the
 * clock passes a moment that changes it: when a schedule runs out, a birthday comes or
 * the porting is overdue, the component renders again, also when the page comes back
 * from sleep.
 *
 * On a server, and as long as React takes over its page, the decision is as of when
 * the porting was made, so both are the same; then the clock counts. A page that
 * should be right about the time from its first byte gives `now`, the time of the
 * request, to both. With a `now` it is the answer at that time for good: leave it out
 * later, and the clock counts again.
 *
 * Where the module has to be loaded first, as under a Content-Security-Policy
 * without `wasm-unsafe-eval`, the component suspends meanwhile.
 *
 * @throws PortinError `invalidArgument` if `porting` is not a porting object or `now` no instant.
 * @example
 * const { step, collect, cancel } = usePorting(porting);
 */
export function usePorting(porting: Porting, clock: Clock = {}): Decision {
  const at = timeOf(clock);
  const watch = useMemo(() => watchPorting(porting, { now: at }), [porting, at]);
  const current = () => suspended(watch.getState);
  const first = () => suspended(watch.getServerState);
  return useSyncExternalStore(watch.subscribe, current, first);
}

/** Returns the time of a clock: of a Date its milliseconds, since one made while rendering is another one every time. */
function timeOf(clock: Clock): Clock["now"] {
  try {
    const { now } = clock;
    return typeof now === "object" && now ? +now : now;
  } catch {
    return NaN; // which is refused, whatever could not be read
  }
}
