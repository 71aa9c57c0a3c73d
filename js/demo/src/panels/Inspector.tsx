import type { Event } from "portin";
import { usePorting } from "portin/react";
import { lazy, Suspense, useEffect, useState } from "react";
import { calls, events, type StoredPorting } from "../api/gigs";
import { staysOf } from "../api/history";
import type { Move } from "../api/useMove";
import { useLanguage } from "../language";
import { Moment } from "./Moment";

/** Loaded where they are shown: the page itself says none of them. */
const Messages = lazy(async () => ({ default: (await import("./Messages")).Messages }));

interface InspectorProps {
  readonly move: Move;
  readonly startOver: () => void;
}

/** For developers: what portin and the API say, beside the page that is made from it. */
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
  const { texts } = useLanguage();
  const { clock, ...inspector } = texts.inspector;
  const [opened, setOpened] = useState(false);
  const decision = usePorting(porting, { now: move.asOf });
  const told = useEvents(`${porting.id} ${porting.status} ${move.updates} ${Math.floor(move.asOf / 60_000)}`);
  return (
    <>
      <ol className="timeline" aria-label={inspector.statuses}>
        {staysOf(told).map(({ porting, since }) => (
          <li key={since}>
            <code>{porting.status}</code> <Moment at={since} now={move.asOf} />
          </li>
        ))}
      </ol>
      <div className="clock" role="group" aria-label={clock.label}>
        <Moment at={new Date(move.asOf).toISOString()} now={move.asOf} />
        {(["hour", "day", "week"] as const).map((unit) => (
          <button key={unit} aria-disabled={move.busy} onClick={() => move.skip(porting.id, seconds[unit])}>
            {clock[unit]}
          </button>
        ))}
      </div>
      <details onToggle={() => setOpened(true)}>
        <summary>{texts.messages.title}</summary>
        <Suspense fallback={texts.loading}>{opened && <Messages events={told} now={move.asOf} />}</Suspense>
      </details>
      <Source title="usePorting(porting)" value={decision} open />
      <Source title="porting" value={porting} />
      <Source title="fetch" value={calls.map(({ call, status, count }) => `${count} × ${call}: ${status}`)} />
      <Source title="events" value={told} />
      {!decision.resolved && (
        <button className="quiet" onClick={startOver}>
          {inspector.leave}
        </button>
      )}
    </>
  );
}

const seconds = { hour: 60 * 60, day: 24 * 60 * 60, week: 7 * 24 * 60 * 60 };

/** What the API told those who subscribe to its events; asked for again at every new occasion. */
function useEvents(occasion: string): readonly Event[] {
  const [told, setTold] = useState<readonly Event[]>([]);
  useEffect(() => {
    let current = true;
    events().then(
      (events) => current && setTold(events),
      () => {}, // the panel itself says that the server cannot be reached
    );
    return () => void (current = false);
  }, [occasion]);
  return told;
}

/** A value as its JSON. It can be scrolled with the keys. */
function Source({ title, value, open = false }: { title: string; value: unknown; open?: boolean }) {
  return (
    <details open={open}>
      <summary>{title}</summary>
      <pre tabIndex={0} role="region" aria-label={title}>
        {JSON.stringify(value, null, 2)}
      </pre>
    </details>
  );
}
