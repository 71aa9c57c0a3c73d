import { Panel } from "./Panel";
import type { PanelProps } from "./PortingPanel";
import { statusText } from "./texts";

/** The end of the road: moved, canceled, expired, failed, or something portin has not heard of. */
export function FinalPanel({ state, porting, decision, startOver }: PanelProps) {
  const { title, text, tone } = statusText(decision.status);
  return (
    <Panel title={title} tone={tone} number={porting.phoneNumber} error={state.error}>
      <p>{text}</p>
      <div className="buttons">
        <button className="primary" onClick={startOver}>
          Start over
        </button>
      </div>
    </Panel>
  );
}
