import { formatAction, formatAlternative, formatField, formatRetry } from "portin";
import { UnlockNote } from "../inputs/UnlockNote";
import { UpdateForm } from "../inputs/UpdateForm";
import { useLanguage } from "../language";
import { Moment } from "./Moment";
import type { StepProps } from "./step";
import { WarningsNote } from "./WarningsNote";

/** What can be done about a decline. */
export function Decline(props: StepProps) {
  const { move, porting, decision, situation } = props;
  const { catalog, texts } = useLanguage();
  const { decline, collect, expires } = decision;
  if (!decline) return null;
  const { code, retry, locked, review, alternatives, attempts } = decline;
  const canRetry = retry === "update" || retry === "emptyUpdate";
  const retryText = formatRetry(decline, catalog);
  const labels = locked.map((field) => formatField(field, catalog, situation).label);
  return (
    <>
      <p className="box">
        <strong>{formatAction(decline, catalog, situation)}</strong>
      </p>
      {code === "portingPhoneNumberPortProtected" && <UnlockNote carrier={porting.donorProvider?.name} />}
      {labels.length > 0 && <p className="note">{texts.locked(labels.join(", "))}</p>}
      <WarningsNote {...props} />
      {canRetry ? (
        <UpdateForm {...props} required={collect} extras={review} extraTexts={texts.review} submit={retryText} />
      ) : (
        <p>{retryText}</p>
      )}
      {alternatives.length > 0 && (
        <section>
          <h3>{texts.ways}</h3>
          <ul>
            {alternatives.map((alternative) => (
              <li key={alternative}>{formatAlternative(alternative, catalog, situation)}</li>
            ))}
          </ul>
        </section>
      )}
      {attempts > 1 && <p className="note">{texts.attempts(attempts)}</p>}
      {canRetry && expires && (
        <p className="note">
          {texts.expires} <Moment at={expires.earliest} now={move.asOf} isDay />.
        </p>
      )}
    </>
  );
}
