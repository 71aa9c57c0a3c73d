import { formatStatus } from "portin";
import { useLanguage } from "./language";
import { Panel } from "./Panel";
import type { PanelProps } from "./panel";

/** The porting waits for a subscription to use it. */
export function DraftPanel({ move, porting, decision }: PanelProps) {
  const { catalog, texts } = useLanguage();
  const { title, text } = formatStatus(decision.status, catalog);
  return (
    <Panel title={title} number={porting.phoneNumber} error={move.error}>
      <p>{text}</p>
      <div className="buttons">
        <button className="primary" aria-disabled={move.busy} onClick={() => move.subscribe(porting.id)}>
          {texts.startPlan}
        </button>
      </div>
    </Panel>
  );
}
