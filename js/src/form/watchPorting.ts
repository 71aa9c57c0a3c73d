import { followClock, withoutClock } from "./clock.js";
import { decide, nextChange, type Clock, type Decision, type Porting } from "./imports.js";
import { reading } from "./refuse.js";

/** The decision about a porting, as the clock goes on. */
export interface PortingWatch {
  /** Calls the listener when the decision becomes another one. It returns a function that stops that. */
  subscribe(listener: () => void): () => void;
  /** The decision by the clock: the same object until it is another one. */
  getState(): Decision;
  /** The decision as of when the porting was made: on a server, and until its page is taken over. */
  getServerState(): Decision;
}

/**
 * Watches a porting: `decide`, asked again when a moment passes that changes the decision, such as the day of a
 * schedule or a birthday. With `now` it is the answer at that time for good.
 */
export function watchPorting(porting: Porting, clock: Clock = {}): PortingWatch {
  const now = reading("clock", () => clock.now);
  return now === undefined ? running(porting) : standing(porting, now);
}

/** The decision at one time. */
function standing(porting: Porting, now: Clock["now"]): PortingWatch {
  let decision: Decision | undefined;
  const getState = () => (decision ??= decide(porting, { now }));
  return { subscribe: () => () => {}, getState, getServerState: getState };
}

/** The decision by the clock. */
function running(porting: Porting): PortingWatch {
  let decision: Decision | undefined;
  /** From when, and until when, the decision is right: in milliseconds since 1970. */
  let from = 0;
  let until = 0;
  let change: string | null = null;
  let first: Decision | undefined;

  function getState(): Decision {
    const now = Date.now();
    if (now < from || now >= until) {
      decision = decide(porting, { now });
      from = now;
      change = nextChange(porting, { now });
      until = change === null ? Infinity : Date.parse(change);
    }
    return decision!;
  }

  function next(): string | null {
    getState();
    return change;
  }

  return {
    subscribe: (listener) => followClock(next, listener),
    getState,
    getServerState: () => (first ??= withoutClock(porting, (now) => decide(porting, { now }))),
  };
}
