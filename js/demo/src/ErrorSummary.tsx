import { formatField } from "portin";
import { useEffect, useRef, type MouseEvent } from "react";
import type { GigsError } from "./gigs";
import { useLanguage } from "./language";

/** What the API refused. The element is always there, so that screen readers notice it fill. */
export function ErrorSummary({ error }: { error: GigsError | undefined }) {
  const { catalog, texts } = useLanguage();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error) element.current?.scrollIntoView({ block: "nearest" });
  }, [error]);

  function follow(event: MouseEvent, field: string) {
    event.preventDefault(); // the address stays as it is
    document.getElementById(field)?.focus();
  }

  return (
    <div role="alert" ref={element}>
      {error && (
        <div className="summary error">
          {error.message ? <p lang="en">{error.message}</p> : <p>{error.answered ? texts.failure : texts.unreachable}</p>}
          {error.hint && <p lang="en">{error.hint}</p>}
          <ul>
            {Object.entries(error.fields).map(([field, message]) => (
              <li key={field}>
                <a href={`#${field}`} onClick={(event) => follow(event, field)}>
                  {formatField(field, catalog).label}: <span lang="en">{message}</span>
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
