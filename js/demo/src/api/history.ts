import { notices, type Event, type Porting, type Schedule } from "portin";

/** A porting for as long as it was in one status. */
interface Stay {
  porting: Porting;
  readonly since: string;
  /** When it came into another one; undefined while it is in this one. */
  until?: string;
}

/** What the events of a project tell of its porting, status by status. */
export function staysOf(events: readonly Event[]): Stay[] {
  const stays: Stay[] = [];
  for (const { data, time } of events) {
    if (!("status" in data)) continue; // a reminder
    const last = stays.at(-1);
    if (last) last.until = time;
    if (last?.porting.status === data.status) stays.splice(-1, 1, { porting: data, since: last.since });
    else stays.push({ porting: data, since: time });
  }
  return stays;
}

/** The messages that were due by now, and the next one that will be if nothing happens, of a schedule of portin's. */
export function messagesOf(stays: readonly Stay[], schedule: Schedule, now: number) {
  const all = stays.flatMap(({ porting, since, until }) =>
    notices(porting, { since, schedule })
      .filter(({ at }) => until === undefined || Date.parse(at) <= Date.parse(until))
      .map((notice) => ({ notice, porting })),
  );
  const sent = all.filter(({ notice }) => Date.parse(notice.at) <= now);
  return { sent, next: all[sent.length] };
}
