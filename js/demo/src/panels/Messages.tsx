import type { Event, Schedule } from "portin";
import { en, formatNotice, type NoticeCatalog } from "portin/notices/en";
import { useEffect, useState } from "react";
import { messagesOf, staysOf } from "../api/history";
import { useLanguage } from "../language";
import { Moment } from "./Moment";

/** The texts of messages; those of another language when it is asked for. */
const catalogs: Readonly<Record<string, () => Promise<NoticeCatalog>>> = {
  en: async () => en,
  es: async () => (await import("portin/notices/es")).es,
};

const schedules: readonly Schedule[] = ["guide", "reminders"];

/** The messages the user would have got by now, the server's time, by each of portin's schedules. */
export function Messages({ events, now }: { events: readonly Event[]; now: number }) {
  const { catalog, texts } = useLanguage();
  const [notices, setNotices] = useState<NoticeCatalog>();
  useEffect(() => {
    let current = true;
    void catalogs[catalog.language]?.().then((loaded) => current && setNotices(loaded));
    return () => void (current = false);
  }, [catalog]);

  if (notices?.language !== catalog.language) return <p className="note">{texts.loading}</p>;
  return schedules.map((schedule) => {
    const { sent, next } = messagesOf(staysOf(events), schedule, now);
    return (
      <section key={schedule} className="schedule" aria-label={texts.messages[schedule]}>
        <strong>{texts.messages[schedule]}</strong>
        {sent.map(({ notice, porting }, index) => {
          const { subject, push, text, action } = formatNotice(notice, porting, notices);
          return (
            <details key={index} className="message">
              <summary>
                {subject} <Moment at={notice.at} now={now} />
              </summary>
              <p className="box push">{push}</p>
              {text.split("\n\n").map((paragraph, index) => (
                <p key={index}>{paragraph}</p>
              ))}
              <p>
                <strong>{action.label}</strong> <code>{action.step}</code>
              </p>
            </details>
          );
        })}
        {sent.length === 0 && <p className="note">{texts.messages.none}</p>}
        {next && (
          <p className="note">
            {texts.messages.next} <Moment at={next.notice.at} now={now} />:{" "}
            {formatNotice(next.notice, next.porting, notices).subject}
          </p>
        )}
      </section>
    );
  });
}
