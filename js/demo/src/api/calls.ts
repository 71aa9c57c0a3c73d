import { useSyncExternalStore } from "react";

/** A call of the API that the page has made. */
export interface Call {
  readonly method: string;
  readonly path: string;
  /** Of the answer; 0 where there was none. */
  readonly status: number;
  /** How many in a row were the same: the page looks again and again while it waits. */
  readonly count: number;
}

let calls: readonly Call[] = [];
const listeners = new Set<() => void>();

/** Notes a call, for developers to see. Nothing of its body is kept: there may be a PIN in it. */
export function noteCall(method: string, path: string, status: number) {
  const last = calls.at(-1);
  const again = last?.method === method && last.path === path && last.status === status;
  show(
    again
      ? [...calls.slice(0, -1), { ...last, count: last.count + 1 }]
      : [...calls, { method, path, status, count: 1 }],
  );
}

export function forgetCalls() {
  show([]);
}

/** All calls since the move began. */
export function useCalls(): readonly Call[] {
  return useSyncExternalStore(subscribe, () => calls);
}

function show(next: readonly Call[]) {
  calls = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
