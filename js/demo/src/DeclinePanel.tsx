import { carrier, formatAction, formatDecline, formatField, type Field, type Retry } from "portin";
import { useState } from "react";
import { CarrierNote } from "./CarrierNote";
import { ExpiryNote } from "./ExpiryNote";
import { useLanguage } from "./language";
import { LazySchemaForm } from "./LazySchemaForm";
import { Panel } from "./Panel";
import type { PanelProps } from "./PortingPanel";
import { ReviewList } from "./ReviewList";
import { WarningsNote } from "./WarningsNote";
import { Wizard } from "./Wizard";

/** Why the old carrier declined, and all that portin says can be done about it. */
export function DeclinePanel({ state, porting, decision, tab }: PanelProps) {
  const { catalog, texts } = useLanguage();
  const [reviewed, setReviewed] = useState<readonly Field[]>([]);
  const { decline, collect, connect, expires } = decision;
  if (!decline) return null;
  const { title, text } = formatDecline(decline.code, catalog);
  const donor = porting.donorProvider?.name;

  return (
    <Panel title={title} tone="bad" number={porting.phoneNumber} error={state.error}>
      <p>{text}</p>
      <p className="action">{formatAction(decline, catalog)}</p>
      {decline.code === "portingPhoneNumberPortProtected" && donor && <CarrierNote carrier={carrier(donor)} />}
      {decline.locked.length > 0 && (
        <p className="note">{texts.locked(decline.locked.map((field) => formatField(field, catalog).label).join(", "))}</p>
      )}
      <WarningsNote state={state} porting={porting} decision={decision} />
      {!canRetry(decline.retry) ? (
        <p>{catalog.retries[decline.retry]}</p>
      ) : tab === "rjsf" ? (
        <LazySchemaForm state={state} porting={porting} submit={catalog.retries[decline.retry]} />
      ) : (
        <Wizard state={state} porting={porting} fields={[...collect, ...reviewed]} submit={catalog.retries[decline.retry]}>
          <ReviewList porting={porting} fields={decline.review} chosen={reviewed} onChange={setReviewed} />
        </Wizard>
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
