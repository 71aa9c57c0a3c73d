import type { Event } from "./event-types.js";
import type { DeclineCode, Field } from "../generated/names.js";
import type {
  Cancel,
  Carrier,
  CheckItem,
  Clock,
  Context,
  CreateRequest,
  Decision,
  Input,
  Notice,
  NoticeOptions,
  PhoneContext,
  PhoneNumber,
  Porting,
  Reminder,
  ReminderOptions,
  Result,
  Rule,
  UpdateRequest,
} from "./types.js";

/** The functions of `portin` that need no texts: what `createPortin` returns. Each is described at its namesake. */
export interface Portin {
  /** Everything a screen needs to know about a porting. */
  decide(porting: Porting, clock?: Clock): Decision;
  /** The required fields that are not provided yet, in the API's order. */
  missing(porting: Porting): Field[];
  /** Whether the porting can be canceled now, and until when. */
  cancelability(porting: Porting, clock?: Clock): Cancel;
  /** What to do about a decline code. */
  decline(code: DeclineCode | null | undefined): Rule;
  /** Reads a telephone number of any country as a person types it. */
  parsePhone(text: string, context?: PhoneContext): PhoneNumber;
  /** What a field should show while a number is typed into it. */
  formatAsYouType(text: string, context?: PhoneContext): string;
  /** Normalises what was submitted and says what is wrong with it. */
  validate(input: Input, context?: Context): Result;
  /** The body to POST for a new porting. */
  prepareCreate(input: Input, context?: Context): CreateRequest;
  /** The smallest body to PATCH a porting with. */
  prepareUpdate(porting: Porting, input: Input, context?: Context): UpdateRequest;
  /** What to have done before the first request. */
  checklist(porting: Porting, context?: Context): CheckItem[];
  /** When to tell the user where the porting stands. */
  reminders(porting: Porting, options?: ReminderOptions): Reminder[];
  /** Which messages the user should get when. */
  notices(porting: Porting, options?: NoticeOptions): Notice[];
  /** What is known about a donor carrier in the United States. */
  carrier(name: string | null | undefined): Carrier | null;
  /** Reads what a webhook is sent. */
  parseEvent<Other extends string = never>(body: unknown): Event<Other>;
  /** Starts the module now, and says which build answers. */
  ready(): Promise<"wasm" | "js">;
}
