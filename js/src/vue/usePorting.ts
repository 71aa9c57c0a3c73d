import type { Clock, Decision, Porting } from "../core/types.js";
import {
  onMounted,
  onScopeDispose,
  shallowRef,
  toValue,
  watch,
  watchPorting,
  type MaybeRefOrGetter,
  type ShallowRef,
} from "./imports.js";

/**
 * `decide` in a component: a ref of the decision, which changes with the porting and as the clock goes on. On a server,
 * and until its page is taken over, it is as of when the porting was made, or of `now`.
 *
 * @throws PortinError `invalidArgument` if `porting` is not a porting object or `now` no instant; `unavailable` before
 * `await ready()` is done, where the module has to be loaded first.
 * @example
 * const decision = usePorting(() => props.porting);
 */
export function usePorting(
  porting: MaybeRefOrGetter<Porting>,
  clock: MaybeRefOrGetter<Clock> = {},
): Readonly<ShallowRef<Decision>> {
  let watched = watchPorting(toValue(porting), toValue(clock));
  let stop = () => {};
  let isMounted = false;
  const decision = shallowRef(watched.getServerState());
  const show = () => void (decision.value = watched.getState());

  function begin(): void {
    isMounted = true;
    show();
    stop();
    stop = watched.subscribe(show);
  }

  onMounted(begin);
  watch(
    () => [toValue(porting), toValue(clock)] as const,
    ([porting, clock]) => {
      watched = watchPorting(porting, clock);
      if (isMounted) begin();
      else decision.value = watched.getServerState();
    },
    { flush: "sync" },
  );
  onScopeDispose(() => stop());
  return decision;
}
