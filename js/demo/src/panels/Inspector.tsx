import { formatStatus, type Event } from "portin";
import { usePorting } from "portin/react";
import { useEffect, useState, type ReactNode } from "react";
import { useCalls } from "../api/calls";
import { formatInstant, formatTime } from "../format";
import { events, type StoredPorting } from "../api/gigs";
import { useLanguage } from "../language";
import { LazyMessages } from "./LazyMessages";
import type { Move } from "../api/useMove";

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

interface InsightProps extends InspectorProps {
  readonly porting: StoredPorting;
}

function Insight({ move, porting, startOver }: InsightProps) {
  const { catalog, texts } = useLanguage();
  const { inspector } = texts;
  const decision = usePorting(porting, { now: move.asOf });
  const told = useEvents(`${porting.id} ${porting.status} ${move.updates} ${Math.floor(move.asOf / 60_000)}`);
  return (
    <>
      <ol className="timeline" aria-label={inspector.statuses}>
        {move.seen.map(({ status, at }, index) => (
          <li key={index}>
            <code>{status}</code> <time dateTime={at.toISOString()}>{formatTime(at, catalog)}</time>
            <small>{formatStatus(status, catalog).title}</small>
          </li>
        ))}
      </ol>
      <ClockControl move={move} porting={porting} />
      <Section title={inspector.messages} open>
        <LazyMessages events={told} now={move.asOf} />
      </Section>
      <Section title="usePorting(porting)" open>
        <Source label={inspector.decision} value={decision} />
      </Section>
      <Section title={`GET …/portings/${porting.id}`}>
        <Source label={inspector.porting} value={porting} />
      </Section>
      <Calls />
      <Events told={told} />
      {!decision.resolved && (
        <button className="quiet" onClick={startOver}>
          {inspector.leave}
        </button>
      )}
    </>
  );
}

/** The server's time, and the means to move it on. */
function ClockControl({ move, porting }: Pick<InsightProps, "move" | "porting">) {
  const { catalog, texts } = useLanguage();
  const { clock } = texts.inspector;
  return (
    <div className="clock" role="group" aria-label={clock.label}>
      <time dateTime={new Date(move.asOf).toISOString()}>{formatInstant(new Date(move.asOf), catalog)}</time>
      {(["hour", "day", "week"] as const).map((unit) => (
        <button key={unit} aria-disabled={move.busy} onClick={() => move.skip(porting.id, seconds[unit])}>
          {clock[unit]}
        </button>
      ))}
    </div>
  );
}

const seconds = { hour: 60 * 60, day: 24 * 60 * 60, week: 7 * 24 * 60 * 60 };

/** What the page asked of the API. */
function Calls() {
  const { inspector } = useLanguage().texts;
  return (
    <Section title={inspector.calls}>
      <ol className="log">
        {useCalls().map(({ method, path, status, count }, index) => (
          <li key={index}>
            <code>
              {method} {path}
            </code>{" "}
            <span className={status < 400 && status > 0 ? undefined : "failed"}>
              {status || "–"}
              {count > 1 && ` × ${count}`}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

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

function Events({ told }: { readonly told: readonly Event[] }) {
  const { catalog, texts } = useLanguage();
  return (
    <Section title={texts.inspector.events}>
      <ol className="log">
        {told.map((event) => (
          <li key={event.id}>
            <details>
              <summary>
                <code>{event.type}</code> <time dateTime={event.time}>{formatTime(new Date(event.time), catalog)}</time>
              </summary>
              <Source label={event.type} value={event} />
            </details>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Section({ title, open = false, children }: { title: string; open?: boolean; children: ReactNode }) {
  return (
    <details className="section" open={open}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}

/** A value as its JSON. It can be scrolled with the keys. */
function Source({ label, value }: { label: string; value: unknown }) {
  return (
    <pre tabIndex={0} role="region" aria-label={label}>
      {JSON.stringify(value, null, 2)}
    </pre>
  );
}
