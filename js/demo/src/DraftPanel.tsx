import { formatStatus } from "portin";
import { useLanguage } from "./language";
import { Panel } from "./Panel";
import type { PanelProps } from "./PortingPanel";

/** The porting waits for a subscription to use it. */
export function DraftPanel({ state, porting, decision }: PanelProps) {
  const { catalog, texts } = useLanguage();
  const { title, text } = formatStatus(decision.status, catalog);
  return (
    <Panel title={title} number={porting.phoneNumber} error={state.error}>
      <p>{text}</p>
      <div className="buttons">
        <button className="primary" aria-disabled={state.busy} onClick={() => state.subscribe(porting.id)}>
          {texts.startPlan}
        </button>
      </div>
    </Panel>
  );
}
