import { formatStatus } from "portin";
import { usePorting } from "portin/react";
import { useState } from "react";
import { formatTime } from "./format";
import { useLanguage } from "./language";
import type { StoredPorting } from "./gigs";
import type { Move } from "./useMove";

interface InspectorProps {
  readonly move: Move;
  readonly startOver: () => void;
}

/** For developers: the decision the page is made from, and the statuses it has seen. */
export function Inspector({ move, startOver }: InspectorProps) {
  const { texts } = useLanguage();
  // Open beside the page, folded below it.
  const [wide] = useState(() => matchMedia("(min-width: 60rem)").matches);
  return (
    <aside>
      <details className="inspector" open={wide}>
        <summary>{texts.inspector.title}</summary>
        {move.porting ? (
          <Insight move={move} porting={move.porting} startOver={startOver} />
        ) : (
          <p className="note">{texts.inspector.empty}</p>
        )}
      </details>
    </aside>
  );
}

function Insight({ move, porting, startOver }: InspectorProps & { readonly porting: StoredPorting }) {
  const { catalog, texts } = useLanguage();
  const decision = usePorting(porting, { now: move.asOf });
  return (
    <>
      <ol className="timeline" aria-label={texts.inspector.statuses}>
        {move.seen.map(({ status, at }, index) => (
          <li key={index}>
            <code>{status}</code> <time dateTime={at.toISOString()}>{formatTime(at, catalog)}</time>
            <small>{formatStatus(status, catalog).title}</small>
          </li>
        ))}
      </ol>
      <code>usePorting(porting)</code>
      <pre tabIndex={0} role="region" aria-label={texts.inspector.decision}>
        {JSON.stringify(decision, null, 2)}
      </pre>
      {!decision.resolved && (
        <button className="quiet" onClick={startOver}>
          {texts.inspector.leave}
        </button>
      )}
    </>
  );
}
