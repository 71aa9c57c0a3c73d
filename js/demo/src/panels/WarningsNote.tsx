import { formatField, formatIssue, type Decision } from "portin";
import type { StoredPorting } from "../api/gigs";
import { useLanguage } from "../language";
import { Sign } from "../inputs/Sign";
import { member } from "../inputs/member";
import { UpdateForm } from "./UpdateForm";
import type { Move } from "../api/useMove";

interface WarningsNoteProps {
  readonly move: Move;
  readonly porting: StoredPorting;
  readonly decision: Decision;
  /** Offers to correct them; leave it out beside another form, and where forms are of what is missing only. */
  readonly correctable?: boolean;
}

/** What portin doubts of all that the porting already holds, before the old carrier sees it. */
export function WarningsNote({ move, porting, decision, correctable = false }: WarningsNoteProps) {
  const { catalog, texts } = useLanguage();
  const { warnings, editable } = decision;
  if (warnings.length === 0) return null;
  const fields = warnings.map(({ field }) => member(field)).filter((field) => editable.includes(field));
  return (
    <section className="summary warning" aria-label={texts.doubts}>
      <p className="summary-title">
        <Sign severity="warning" /> {texts.doubts}
      </p>
      <ul>
        {warnings.map((issue) => (
          <li key={issue.field + issue.code}>
            {formatField(issue.field, catalog).label}: {formatIssue(issue, catalog)}
          </li>
        ))}
      </ul>
      {correctable && fields.length > 0 && (
        <details>
          <summary>{texts.correct}</summary>
          <UpdateForm move={move} porting={porting} fields={fields} submit={texts.send} tab="inputs" />
        </details>
      )}
    </section>
  );
}
