import type { Field, Retry } from "portin";
import { useState } from "react";
import { ExpiryNote } from "./ExpiryNote";
import { Panel } from "./Panel";
import type { PanelProps } from "./PortingPanel";
import { ReviewList } from "./ReviewList";
import { actions, alternatives, declineText, fieldText, retries } from "./texts";
import { Wizard } from "./Wizard";

/** Why the old carrier declined, and all that portin says can be done about it. */
export function DeclinePanel({ state, porting, decision }: PanelProps) {
  const [reviewed, setReviewed] = useState<readonly Field[]>([]);
  const { decline, collect, connect, expires } = decision;
  if (!decline) return null;
  const { title, text } = declineText(decline.code);

  return (
    <Panel title={title} tone="bad" number={porting.phoneNumber} error={state.error}>
      <p>{text}</p>
      <p className="action">{actions[decline.action]}</p>
      {decline.locked.length > 0 && (
        <p className="note">Can’t be changed in this move: {decline.locked.map((field) => fieldText(field).label).join(", ")}.</p>
      )}
      {canRetry(decline.retry) ? (
        <Wizard
          porting={porting}
          fields={[...collect, ...reviewed]}
          submit={retries[decline.retry]}
          busy={state.busy}
          error={state.error}
          onSubmit={(patch) => state.update(porting.id, patch)}
        >
          <ReviewList porting={porting} fields={decline.review} chosen={reviewed} onChange={setReviewed} />
        </Wizard>
      ) : (
        <p>{retries[decline.retry]}</p>
      )}
      {decline.alternatives.length > 0 && (
        <>
          <h3>Other ways</h3>
          <ul className="alternatives">
            {decline.alternatives.map((alternative) => (
              <li key={alternative}>{alternatives[alternative]}</li>
            ))}
          </ul>
        </>
      )}
      {connect && <p className="note">A Gigs Connect Session can take over from here, too.</p>}
      {decline.attempts > 1 && <p className="note">Declined {decline.attempts} times so far.</p>}
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
