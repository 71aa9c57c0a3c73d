import { decide, nextChange, type Clock, type Decision, type Porting } from "./imports.js";
import { lastInstant } from "./lastInstant.js";
import { reading } from "./refuse.js";

/** The decision about a porting, as the clock goes on. */
export interface PortingWatch {
  /** Calls the listener when the decision becomes another one. It returns a function that stops that. */
  subscribe(listener: () => void): () => void;
  /** The decision by the clock: the same object until it is another one. */
  getState(): Decision;
  /** The decision as of the last instant that the porting tells of: on a server, and until its page is taken over. */
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

/** How long a timer of a browser can be, in milliseconds. */
const longest = 2 ** 31 - 1;

/** The events that say that the page is looked at again. Its timers may have slept. */
const returns = ["visibilitychange", "pageshow"];

/** The decision by the clock. */
function running(porting: Porting): PortingWatch {
  let decision: Decision | undefined;
  /** From when, and until when, the decision is right: in milliseconds since 1970. */
  let from = 0;
  let until = 0;

  function getState(): Decision {
    const now = Date.now();
    if (now < from || now >= until) {
      decision = decide(porting, { now });
      from = now;
      const change = nextChange(porting, { now });
      until = change === null ? Infinity : Date.parse(change);
    }
    return decision!;
  }

  function subscribe(listener: () => void): () => void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      clearTimeout(timer);
      if (until < Infinity) timer = setTimeout(look, Math.min(until - Date.now(), longest));
    };
    const look = () => {
      listener(); // it asks for the decision
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

  return { subscribe, getState, getServerState: standing(porting, lastInstant(porting)).getState };
}
