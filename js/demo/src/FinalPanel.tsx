import { formatStatus, type Status } from "portin";
import { useLanguage } from "./language";
import { Panel } from "./Panel";
import type { PanelProps } from "./panel";

/** The end of the road: moved, canceled, expired, failed, or something portin has not heard of. */
export function FinalPanel({ move, porting, decision, startOver }: PanelProps) {
  const { catalog, texts } = useLanguage();
  const { title, text } = formatStatus(decision.status, catalog);
  return (
    <Panel title={title} tone={toneOf(decision.status)} number={porting.phoneNumber} error={move.error}>
      <p>{text}</p>
      <div className="buttons">
        <button className="primary" onClick={startOver}>
          {texts.startOver}
        </button>
      </div>
    </Panel>
  );
}

/** Whether it is good news. Canceling was the user's own wish. */
function toneOf(status: Status): "good" | "bad" | undefined {
  switch (status) {
    case "completed":
      return "good";
    case "expired":
    case "failed":
      return "bad";
  }
  return undefined;
}
