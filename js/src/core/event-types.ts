import type { PortingEventType, ReminderEventType } from "../generated/names.js";
import type { Porting } from "../generated/arguments.js";

/**
 * An event that the API sends to a webhook. It may arrive twice, with the same id, and after a newer one: order events
 * by `time`. Narrow the type of an event by its `type`. An event can have a type that is neither about a porting nor in
 * `Other`: end with a branch for it.
 */
export type Event<Other extends string = never> =
  | PortingEvent
  | ReminderEvent
  | ([Other] extends [never] ? never : Envelope<Other, unknown>);

/** An event about a porting. Its data is the porting after the event. */
export interface PortingEvent extends Envelope<PortingEventType, Porting> {
  /** The members of the porting that an update changed, with their values before it. */
  readonly previousData?: Partial<Porting>;
}

/** A reminder that a porting is still in its status. It does not contain the porting: retrieve it. */
export type ReminderEvent = Envelope<ReminderEventType, EventReminder>;

/** The data of a reminder. */
export interface EventReminder {
  readonly subscription: string;
  /** Since when the porting has been in its status. */
  readonly conditionTriggeredAt: string;
  /** The number of the reminder, if the API says it. */
  readonly number?: number;
}

/** The members of every event. Events of an older version of the API may lack some. */
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
  /** The version of the API. */
  readonly version?: string;
}

/** Who caused an event. */
export interface EventActor {
  readonly type: "apiKey" | "member" | "user" | "system" | (string & {});
  readonly apiKey?: string | null;
  readonly member?: string | null;
  readonly user?: string | null;
}
