import { formatAlternative, formatCancel, formatStatus } from "portin";
import { useEffect } from "react";
import { useLanguage } from "../language";
import { Moment } from "./Moment";
import type { StepProps } from "./step";
import { WarningsNote } from "./WarningsNote";

/** Nothing to do but look again. An app with a server would listen to its webhooks instead. */
export function Wait(props: StepProps) {
  const { move, porting, decision, situation } = props;
  const { catalog, texts } = useLanguage();
  const { status, expected, cancel } = decision;
  const asks = decision.step === "awaitConsent";
  const go = asks ? move.consent : move.skip;
  const { title, text } = formatStatus(status, catalog, situation);
  useEffect(() => {
    const timer = setTimeout(() => move.refresh(porting.id), 1000); // after which it is rendered anew
    return () => clearTimeout(timer);
  });

  return (
    <>
      <div role="status">
        <p>
          <strong>{title}.</strong> {text}
        </p>
        {expected?.overdue && (
          <p>
            {texts.overdue} {formatAlternative("contactSupport", catalog, situation)}
          </p>
        )}
        {expected && !expected.overdue && (
          <p>
            {expected.usually !== expected.latest && (
              <>
                {texts.usually} <Moment at={expected.usually} now={move.asOf} />.{" "}
              </>
            )}
            {texts.latest} <Moment at={expected.latest} now={move.asOf} />.
          </p>
        )}
      </div>
      <WarningsNote {...props} isCorrectable />
      <p>
        <button className="secondary outline" aria-disabled={move.busy} onClick={() => go(porting.id, 60)}>
          {asks ? texts.consent : texts.skip}
        </button>
      </p>
      {!cancel.allowed && <p className="note">{formatCancel(cancel, catalog, situation)}</p>}
    </>
  );
}
