import { useEffect, useMemo, useReducer } from "react";
import { decide } from "../index.js";
import type { Clock, Decision, Porting } from "../types.js";
import { instantKey } from "./instantKey.js";

/** What a timer of a browser can wait at most, in milliseconds. */
const longest = 2 ** 31 - 1;

/**
 * `decide` in a component: everything a screen needs to know about a porting.
 * The decision stays the same object until the porting is another one. When a
 * schedule that can be canceled runs out, the component renders again with a new
 * one; with a `now` of your own it is the answer at that time for good.
 *
 * @throws PortinError `invalidArgument` if `porting` is not a porting object or `now` no instant.
 * @example
 * const { step, collect, cancel } = usePorting(porting);
 */
export function usePorting(porting: Porting, { now }: Clock = {}): Decision {
  const [turn, decideAgain] = useReducer((turn: number) => turn + 1, 0);
  const at = instantKey(now);
  const decision = useMemo(() => decide(porting, { now: at }), [porting, at, turn]);
  const end = at === undefined ? decision.cancel.until : null;

  useEffect(() => {
    if (end === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      const left = Date.parse(end) - Date.now();
      if (left > 0) timer = setTimeout(wait, Math.min(left, longest));
      else decideAgain();
    };
    wait();
    return () => clearTimeout(timer);
  }, [end]);

  return decision;
}
