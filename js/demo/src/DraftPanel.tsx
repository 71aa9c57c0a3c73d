import { Panel } from "./Panel";
import type { PanelProps } from "./PortingPanel";
import { statusText } from "./texts";

/** The porting waits for a subscription to use it. */
export function DraftPanel({ state, porting, decision }: PanelProps) {
  const { title, text } = statusText(decision.status);
  return (
    <Panel title={title} number={porting.phoneNumber} error={state.error}>
      <p>{text}</p>
      <div className="buttons">
        <button className="primary" aria-disabled={state.busy} onClick={() => state.subscribe(porting.id)}>
          Start my plan
        </button>
      </div>
    </Panel>
  );
}
