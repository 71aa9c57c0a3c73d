import { formatField, formatIssue, type Field, type Issue } from "portin";
import type { MouseEvent } from "react";
import { useLanguage } from "../language";
import { Sign } from "./Sign";
import { widgetOf } from "./widgets";

interface ProblemSummaryProps {
  readonly problems: readonly Issue[];
  readonly onFollow: (field: Field) => void;
}

/** What keeps the form from going on, with the way to each field. The focus is at the first of them. */
export function ProblemSummary({ problems, onFollow }: ProblemSummaryProps) {
  const { catalog, texts } = useLanguage();
  const [first] = problems;
  if (!first) return null;

  function follow(event: MouseEvent, field: Field) {
    event.preventDefault(); // the address stays as it is
    onFollow(field);
  }

  const labelOf = ({ field, params }: Issue) => formatField(field, catalog, { kind: params["kind"] }).label;
  return (
    <section className={`summary ${first.severity}`} aria-label={texts[`${first.severity}s`]}>
      <p className="summary-title">
        <Sign severity={first.severity} /> {texts[`${first.severity}s`]}
      </p>
      <ul>
        {problems.map((issue) => (
          <li key={issue.field + issue.code}>
            <a href={`#${issue.field}`} onClick={(event) => follow(event, issue.field)}>
              {widgetOf(issue.field) !== "checkbox" && `${labelOf(issue)}: `}
              {formatIssue(issue, catalog)}
            </a>
          </li>
        ))}
      </ul>
      {first.severity === "warning" && <p>{texts.warningsOverride}</p>}
    </section>
  );
}
