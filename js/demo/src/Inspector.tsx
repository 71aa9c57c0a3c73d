import { formatStatus } from "portin";
import { useState } from "react";
import { formatTime } from "./format";
import { useLanguage } from "./language";
import type { PortingState } from "./usePorting";

/** For developers: the decision the page is made from, and the statuses it has seen. */
export function Inspector({ state, startOver }: { state: PortingState; startOver: () => void }) {
  const { catalog, texts } = useLanguage();
  const { porting, decision, seen } = state;
  // Open beside the page, folded below it.
  const [wide] = useState(() => matchMedia("(min-width: 60rem)").matches);
  return (
    <aside>
      <details className="inspector" open={wide}>
        <summary>{texts.inspector.title}</summary>
        {decision && porting ? (
          <>
            <ol className="timeline" aria-label={texts.inspector.statuses}>
              {seen.map(({ status, at }, index) => (
                <li key={index}>
                  <code>{status}</code> <time dateTime={at.toISOString()}>{formatTime(at, catalog)}</time>
                  <small>{formatStatus(status, catalog).title}</small>
                </li>
              ))}
            </ol>
            <code>decide(porting)</code>
            <pre tabIndex={0} role="region" aria-label={texts.inspector.decision}>
              {JSON.stringify(decision, null, 2)}
            </pre>
            {!decision.resolved && (
              <button className="quiet" onClick={startOver}>
                {texts.inspector.leave}
              </button>
            )}
          </>
        ) : (
          <p className="note">{texts.inspector.empty}</p>
        )}
      </details>
    </aside>
  );
}
