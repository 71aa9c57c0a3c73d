import { apiError, formatAPIError, formatField, type Field } from "portin";
import { useEffect, useRef, type MouseEvent } from "react";
import type { GigsError } from "../api/gigs";
import { useLanguage } from "../language";

/** What the API refused, and what to do about it. The element is always there, so that screen readers notice it fill. */
export function ErrorSummary({ error }: { error: GigsError | undefined }) {
  const { texts } = useLanguage();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error) element.current?.scrollIntoView({ block: "nearest" });
  }, [error]);

  return (
    <div role="alert" ref={element}>
      {error && (
        <div className="summary error">
          {error.body === undefined ? <p>{texts.unreachable}</p> : <Refusal body={error.body} />}
        </div>
      )}
    </div>
  );
}

function Refusal({ body }: { body: unknown }) {
  const { catalog } = useLanguage();
  const rule = apiError(body);
  const { title, text } = formatAPIError(rule, catalog);

  function follow(event: MouseEvent, field: Field) {
    event.preventDefault(); // the address stays as it is
    elementOf(field)?.focus();
  }

  return (
    <>
      <p className="summary-title">{title}</p>
      <p>{text}</p>
      <ul>
        {rule.fields.map((field) => (
          <li key={field}>
            <a href={`#${field}`} onClick={(event) => follow(event, field)}>
              {formatField(field, catalog).label}
            </a>
          </li>
        ))}
      </ul>
      <ul>
        {rule.alternatives.map((alternative) => (
          <li key={alternative}>{catalog.alternatives[alternative]}</li>
        ))}
      </ul>
    </>
  );
}

/** What asks for a field: its id is the field. An address is asked for by its members. */
export function elementOf(field: Field): HTMLElement | null {
  return document.getElementById(field) ?? document.getElementById(`${field}.line1`);
}
