import { formatField, formatIssue } from "portin";
import { UpdateForm } from "../inputs/UpdateForm";
import { useLanguage } from "../language";
import type { StepProps } from "./step";

/** What portin doubts of all that the porting already holds. Without another form beside it, it can be corrected. */
export function WarningsNote({ isCorrectable, ...step }: StepProps & { readonly isCorrectable?: boolean }) {
  const { catalog, texts } = useLanguage();
  const { warnings, editable } = step.decision;
  if (warnings.length === 0) return null;
  const fields = editable.filter((field) => warnings.some((issue) => issue.field.split(".")[0] === field));
  return (
    <section className="summary warning" aria-label={texts.doubts}>
      <strong>{texts.doubts}</strong>
      <ul>
        {warnings.map((issue) => (
          <li key={issue.field + issue.code}>
            {formatField(issue.field, catalog, step.situation).label}: {formatIssue(issue, catalog)}
          </li>
        ))}
      </ul>
      {isCorrectable && fields.length > 0 && (
        <details>
          <summary>{texts.correct}</summary>
          <UpdateForm {...step} tab="inputs" required={fields} submit={texts.send} />
        </details>
      )}
    </section>
  );
}
