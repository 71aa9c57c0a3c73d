import { formatAction, formatDecline, formatField, formatRetry, type Field, type Retry } from "portin";
import { useState } from "react";
import { ExpiryNote } from "./ExpiryNote";
import { useLanguage } from "../language";
import { Panel } from "./Panel";
import type { PanelProps } from "./panel";
import { ReviewList } from "./ReviewList";
import { UpdateForm } from "./UpdateForm";
import { WarningsNote } from "./WarningsNote";

/** Why the old carrier declined, and all that portin says can be done about it. */
export function DeclinePanel({ move, porting, decision, tab }: PanelProps) {
  const { catalog, texts } = useLanguage();
  const [reviewed, setReviewed] = useState<readonly Field[]>([]);
  const { decline, collect, connect, expires } = decision;
  if (!decline) return null;
  const { title, text } = formatDecline(decline.code, catalog);

  return (
    <Panel title={title} tone="bad" number={porting.phoneNumber} error={move.error}>
      <p>{text}</p>
      <p className="action">{formatAction(decline, catalog)}</p>
      {decline.locked.length > 0 && (
        <p className="note">
          {texts.locked(decline.locked.map((field) => formatField(field, catalog).label).join(", "))}
        </p>
      )}
      <WarningsNote move={move} porting={porting} decision={decision} />
      {!canRetry(decline.retry) ? (
        <p>{formatRetry(decline, catalog)}</p>
      ) : (
        <UpdateForm
          move={move}
          porting={porting}
          fields={tab === "inputs" ? [...collect, ...reviewed] : collect}
          submit={formatRetry(decline, catalog)}
          checked={collect.length > 0}
          tab={tab}
        >
          <ReviewList porting={porting} fields={decline.review} chosen={reviewed} onChange={setReviewed} />
        </UpdateForm>
      )}
      {decline.alternatives.length > 0 && (
        <>
          <h3>{texts.ways}</h3>
          <ul className="alternatives">
            {decline.alternatives.map((alternative) => (
              <li key={alternative}>{catalog.alternatives[alternative]}</li>
            ))}
          </ul>
        </>
      )}
      {connect && <p className="note">{texts.connect}</p>}
      {decline.attempts > 1 && <p className="note">{texts.attempts(decline.attempts)}</p>}
      <ExpiryNote expires={expires} />
    </Panel>
  );
}

/** Whether an update sends this porting again. Without fields to correct it is an empty one. */
function canRetry(retry: Retry): boolean {
  switch (retry) {
    case "update":
    case "emptyUpdate":
      return true;
    case "newPorting":
    case "none":
      return false;
  }
}
