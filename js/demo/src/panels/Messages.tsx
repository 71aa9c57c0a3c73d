import type { Event, Schedule } from "portin";
import { en, formatNotice, type NoticeCatalog } from "portin/notices/en";
import { useEffect, useState } from "react";
import { formatInstant } from "../format";
import { messagesOf, staysOf, type DueNotice } from "../api/history";
import { useLanguage } from "../language";

/** The texts of messages; those of another language when it is asked for. */
const catalogs: Readonly<Record<string, () => Promise<NoticeCatalog>>> = {
  en: async () => en,
  es: async () => (await import("portin/notices/es")).es,
};

interface MessagesProps {
  readonly events: readonly Event[];
  /** The server's time. */
  readonly now: number;
}

const schedules: readonly Schedule[] = ["guide", "reminders"];

/** The messages the user would have got so far, by each of portin's schedules. */
export function Messages({ events, now }: MessagesProps) {
  const { catalog, texts } = useLanguage();
  const [notices, setNotices] = useState<NoticeCatalog>();
  useEffect(() => {
    let current = true;
    void catalogs[catalog.language]?.().then((loaded) => current && setNotices(loaded));
    return () => void (current = false);
  }, [catalog]);

  if (notices?.language !== catalog.language) return <p className="note">{texts.loading}</p>;
  const stays = staysOf(events);
  return schedules.map((schedule) => {
    const { sent, next } = messagesOf(stays, schedule, now);
    return (
      <section key={schedule} className="schedule" aria-label={texts.messages[schedule]}>
        <p className="schedule-title">{texts.messages[schedule]}</p>
        <ol className="log">
          {sent.map((due, index) => (
            <li key={index}>
              <Sent due={due} notices={notices} />
            </li>
          ))}
        </ol>
        {sent.length === 0 && <p className="note">{texts.messages.none}</p>}
        {next && (
          <p className="note">
            {texts.messages.next} <Moment due={next} />: {formatNotice(next.notice, next.porting, notices).subject}
          </p>
        )}
      </section>
    );
  });
}

function Sent({ due, notices }: { due: DueNotice; notices: NoticeCatalog }) {
  const { subject, push, text, action } = formatNotice(due.notice, due.porting, notices);
  return (
    <details className="message">
      <summary>
        {subject} <Moment due={due} />
      </summary>
      <p className="push">{push}</p>
      {text.split("\n\n").map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
      <p>
        <strong>{action.label}</strong> <code>{action.step}</code>
      </p>
    </details>
  );
}

function Moment({ due }: { due: DueNotice }) {
  const { catalog } = useLanguage();
  return <time dateTime={due.notice.at}>{formatInstant(new Date(due.notice.at), catalog)}</time>;
}
