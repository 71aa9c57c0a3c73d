/** As much of a store of Svelte as a component reads. */
export interface Readable<Value> {
  subscribe(run: (value: Value) => void): () => void;
}

/** What the stores of `portin/form` have in common. */
interface Source<State> {
  subscribe(listener: () => void): () => void;
  getState(): State;
  getServerState(): State;
}

/**
 * Makes a store of Svelte. A component that takes over a server's page has to render what the server did: the clock is
 * read after that, and on a server never.
 */
export function readable<State, Value>(source: Source<State>, valueOf: (state: State) => Value): Readable<Value> {
  let isLive = false;
  return {
    subscribe(run) {
      let isOver = false;
      const show = () => isOver || run(valueOf((isLive ? source.getState : source.getServerState)()));
      show();
      const stop = source.subscribe(show);
      if (globalThis.document) {
        queueMicrotask(() => {
          isLive = true;
          show();
        });
      }
      return () => {
        isOver = true;
        stop();
      };
    },
  };
}
