import { formatCancel, formatStatus } from "portin";
import { useEffect, useRef } from "react";
import { ExpectedNote } from "./ExpectedNote";
import { ExpiryNote } from "./ExpiryNote";
import { useLanguage } from "../language";
import { Panel } from "./Panel";
import type { PanelProps } from "./panel";
import { WarningsNote } from "./WarningsNote";

/** Nothing to do but look again. An app with a server would listen to its webhooks instead. */
export function WaitPanel({ move, porting, decision, tab }: PanelProps) {
  const { catalog, texts } = useLanguage();
  const { title, text } = formatStatus(decision.status, catalog);
  useEverySecond(() => move.refresh(porting.id));

  return (
    <Panel title={texts.waiting} number={porting.phoneNumber} error={move.error}>
      <div role="status" className="news">
        <p>
          <strong>{title}.</strong> {text}
        </p>
        <ExpectedNote expected={decision.expected} />
      </div>
      <div className="progress" aria-hidden="true" />
      <WarningsNote move={move} porting={porting} decision={decision} correctable={tab === "inputs"} />
      <ExpiryNote expires={decision.expires} />
      <p>
        {decision.step === "awaitConsent" ? (
          <button className="demo" aria-disabled={move.busy} onClick={() => move.consent(porting.id)}>
            {texts.consent}
          </button>
        ) : (
          <button className="demo" aria-disabled={move.busy} onClick={() => move.skip(porting.id, 60)}>
            {texts.skip}
          </button>
        )}
      </p>
      {!decision.cancel.allowed && <p className="note">{formatCancel(decision.cancel, catalog)}</p>}
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
