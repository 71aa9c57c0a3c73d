import type { PortingEventType, ReminderEventType } from "../generated/names.js";
import type { Porting } from "../generated/arguments.js";

/**
 * What a webhook is told. It may arrive twice, then with the same id, and later than a newer one: order by `time`.
 * Narrow it by its type. A type that is neither about a porting nor one of `Other` comes through all the same: let the
 * last branch be for what is not expected.
 */
export type Event<Other extends string = never> =
  | PortingEvent
  | ReminderEvent
  | ([Other] extends [never] ? never : Envelope<Other, unknown>);

/** An event about a porting, whose data is the porting as it is after what happened. */
export interface PortingEvent extends Envelope<PortingEventType, Porting> {
  /** The members of the porting that an update changed, as they were. */
  readonly previousData?: Partial<Porting>;
}

/** An event that reminds of a porting which is still in its status. It does not have the porting: retrieve it. */
export type ReminderEvent = Envelope<ReminderEventType, EventReminder>;

/** What an event that reminds of a porting has for data. */
export interface EventReminder {
  readonly subscription: string;
  /** Since when the porting has been in its status. */
  readonly conditionTriggeredAt: string;
  /** How many times it has been reminded of, where the API says. */
  readonly number?: number;
}

/** What every event has. An older version of the API may lack some of it. */
export interface Envelope<Type, Data> {
  readonly object?: "event";
  readonly id: string;
  readonly type: Type;
  readonly time: string;
  readonly data: Data;
  readonly actor?: EventActor;
  readonly datacontenttype?: string;
  readonly project?: string;
  readonly source?: string;
  readonly specversion?: string;
  /** Of the API. */
  readonly version?: string;
}

/** Who caused an event. */
export interface EventActor {
  readonly type: "apiKey" | "member" | "user" | "system" | (string & {});
  readonly apiKey?: string | null;
  readonly member?: string | null;
  readonly user?: string | null;
}
