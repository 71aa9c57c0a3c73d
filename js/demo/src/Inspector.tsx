import { useState } from "react";
import { formatTime } from "./format";
import { statusText } from "./texts";
import type { PortingState } from "./usePorting";

/** For developers: the decision the page is made from, and the statuses it has seen. */
export function Inspector({ state, startOver }: { state: PortingState; startOver: () => void }) {
  const { porting, decision, seen } = state;
  // Open beside the page, folded below it.
  const [wide] = useState(() => matchMedia("(min-width: 60rem)").matches);
  return (
    <aside>
      <details className="inspector" open={wide}>
        <summary>What portin says</summary>
        {decision && porting ? (
          <>
            <ol className="timeline" aria-label="Statuses seen">
              {seen.map(({ status, at }, index) => (
                <li key={index}>
                  <code>{status}</code> <time dateTime={at.toISOString()}>{formatTime(at)}</time>
                  <small>{statusText(status).title}</small>
                </li>
              ))}
            </ol>
            <code>decide(porting)</code>
            <pre tabIndex={0} role="region" aria-label="Decision">
              {JSON.stringify(decision, null, 2)}
            </pre>
            {!decision.resolved && (
              <button className="quiet" onClick={startOver}>
                Leave this one and choose another number
              </button>
            )}
          </>
        ) : (
          <p className="note">Choose a number: every panel on this page is what decide() answers, and you see it here.</p>
        )}
      </details>
    </aside>
  );
}
