import { formatStatus, type Decision, type Porting } from "portin";
import { useLanguage } from "../language";
import { Panel } from "./Panel";
import type { PanelProps } from "./panel";

/** The end of the road: moved, canceled, expired, failed, or something portin has not heard of. */
export function FinalPanel({ move, porting, decision, startOver }: PanelProps) {
  const { catalog, texts } = useLanguage();
  const { title, text } = formatStatus(decision.status, catalog);
  return (
    <Panel title={title} tone={toneOf(decision, porting)} number={porting.phoneNumber} error={move.error}>
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
function toneOf({ step }: Decision, { completedAt }: Porting): "good" | "bad" | undefined {
  if (step === "startOver") return "bad";
  return step === "done" && completedAt ? "good" : undefined;
}
