import type { Clock, Decision, Porting } from "../core/types.js";
import { watchPorting } from "./imports.js";
import { readable, type Readable } from "./readable.js";

/**
 * `decide` as a store: the decision, as the clock goes on. On a server, and until its page is taken over, it is as of
 * when the porting was made, or of `now`.
 *
 * @throws PortinError `invalidArgument` if `porting` is not a porting object or `now` no instant; `unavailable` before
 * `await ready()` is done, where the module has to be loaded first.
 * @example
 * const decision = usePorting(porting);
 * // $decision.step
 */
export function usePorting(porting: Porting, clock?: Clock): Readable<Decision> {
  return readable(watchPorting(porting, clock), (decision) => decision);
}
