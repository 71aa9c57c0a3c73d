import { useEffect, useRef } from "react";
import type { GigsError } from "./gigs";
import { fieldText } from "./texts";

/** What the API refused. The element is always there, so that screen readers notice it fill. */
export function ErrorSummary({ error }: { error: GigsError | undefined }) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error) element.current?.scrollIntoView({ block: "nearest" });
  }, [error]);

  return (
    <div role="alert" ref={element}>
      {error && (
        <div className="error-summary">
          <p>{error.message}</p>
          {error.hint && <p>{error.hint}</p>}
          <ul>
            {Object.entries(error.fields).map(([field, message]) => (
              <li key={field}>
                {fieldText(field).label}: {message}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
