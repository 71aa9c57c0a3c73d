import { useEffect, useRef } from "react";
import { ExpiryNote } from "./ExpiryNote";
import { Panel } from "./Panel";
import type { PanelProps } from "./PortingPanel";
import { statusText } from "./texts";

/** Nothing to do but look again. An app with a server would listen to its webhooks instead. */
export function WaitPanel({ state, porting, decision }: PanelProps) {
  const { title, text } = statusText(decision.status);
  useEverySecond(() => state.refresh(porting.id));

  return (
    <Panel title="We’re on it" number={porting.phoneNumber} error={state.error}>
      <p role="status">
        <strong>{title}.</strong> {text}
      </p>
      <div className="progress" aria-hidden="true" />
      <ExpiryNote expires={decision.expires} />
      <p>
        <button className="demo" aria-disabled={state.busy} onClick={() => state.skip(porting.id, 60)}>
          Demo: skip a minute
        </button>
      </p>
    </Panel>
  );
}

/** Runs the task now and a second after each time it ended. */
function useEverySecond(task: () => Promise<void>) {
  const latest = useRef(task);
  useEffect(() => {
    latest.current = task;
  });
  useEffect(() => {
    let timer: number | undefined;
    let stopped = false;
    async function tick() {
      await latest.current();
      if (!stopped) timer = window.setTimeout(tick, 1000);
    }
    void tick();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, []);
}
