import { notices, type Event, type Notice, type Porting, type Schedule } from "portin";

/** A porting for as long as it was in one status. */
interface Stay {
  readonly porting: Porting;
  readonly since: string;
  /** When it came into another one; undefined while it is in this one. */
  readonly until?: string;
}

/** A message, and the porting that it is about as it was then. */
export interface DueNotice {
  readonly notice: Notice;
  readonly porting: Porting;
}

/** What the events of a project tell of its porting, status by status. */
export function staysOf(events: readonly Event[]): Stay[] {
  const stays: Stay[] = [];
  for (const { data, time } of events) {
    if (!("status" in data)) continue; // a reminder
    const last = stays.at(-1);
    if (last?.porting.status === data.status) stays[stays.length - 1] = { ...last, porting: data };
    else {
      if (last) stays[stays.length - 1] = { ...last, until: time };
      stays.push({ porting: data, since: time });
    }
  }
  return stays;
}

/** The messages that were due by now, and the next one that will be if nothing happens, of a schedule of portin's. */
export function messagesOf(stays: readonly Stay[], schedule: Schedule, now: number) {
  const sent: DueNotice[] = [];
  let next: DueNotice | undefined;
  for (const { porting, since, until } of stays) {
    const end = until === undefined ? now : Date.parse(until);
    for (const notice of notices(porting, { since, schedule })) {
      if (Date.parse(notice.at) <= end) sent.push({ notice, porting });
      else if (until === undefined) next ??= { notice, porting };
    }
  }
  return { sent, next };
}
