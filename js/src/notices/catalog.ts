import type { DeclineCode, NoticeAction, NoticeDeadline, Step } from "../generated/names.js";
import type { CarrierTexts, Catalog } from "../messages/catalog.js";

/**
 * The texts of messages to the user in one language. To change a text, spread a catalog and replace that text; for
 * another language, write a whole catalog.
 *
 * If a text has alternatives, the first one is used that is not too long and for which every fact is known. Names in
 * braces stand for facts:
 *
 * - `digits`: the last two digits of the phone number
 * - `carrier`: the carrier's name; `Carrier` at the beginning of a sentence, `oldCarrier` after the number has left it
 * - `fields`: the fields that the user has to provide; `field` if there is only one
 * - `day`: the day of a scheduled move
 * - `by`: the day by whose end the move is expected
 * - `expires`: the first day on which the request may be closed
 * - `deadline`: a sentence from `deadlines`
 * - `lock`: how to remove the carrier's port lock
 * - `subject` and `topic`: those of the decline
 *
 * The paragraph "{help}" is replaced by a paragraph for each field that the user has to provide. As in a message
 * catalog, a key may end in a behavior, a market or both.
 */
export interface NoticeCatalog {
  /** BCP 47. */
  readonly language: string;
  /** The messages, by kind and phase or by kind and turn: `requested.soon`, `missingInformation.first`. */
  readonly kinds: { readonly [kindAndPhase: string]: NoticeTexts };
  readonly declines: { readonly [code in DeclineCode | "unknown"]: DeclineTexts };
  /** The last paragraph of a message about a decline, by action and turn. */
  readonly closings: { readonly [actionAndTurn: string]: string };
  readonly deadlines: { readonly [deadline in NoticeDeadline]: string };
  /** The paragraph of a message about a decline that says that the transfer PIN has expired as well. */
  readonly pinExpired: { readonly [text: string]: string };
  /** The paragraph that says where to find the value of a field, by field. */
  readonly help: { readonly [field: string]: Alternatives };
  /** The labels of buttons. */
  readonly actions: { readonly [action in NoticeAction]: string };
  /** The names of fields in the middle of a sentence. */
  readonly fields: { readonly [field: string]: string };
  /** Joins the last field, `{last}`, to those before it, `{before}`. */
  readonly and: string;
  readonly date: { readonly [form: string]: string };
  readonly months: readonly string[];
  /** The words for a carrier whose name is not known, as in a message catalog. */
  readonly donor: Catalog["donor"];
  /** By the carrier's id, as in a message catalog. */
  readonly carriers: { readonly [id: string]: CarrierTexts };
  /** How long a transfer PIN works, as in a message catalog. */
  readonly pinDays: Catalog["pinDays"];
}

/** A text, or several: the first one that fits is used. */
export type Alternatives = string | readonly string[];

/** A message. */
export interface NoticeTexts {
  readonly subject: Alternatives;
  /** Absent for a decline: `declines` has the text for its code. */
  readonly push?: Alternatives;
  /** Its paragraphs. */
  readonly text: readonly Alternatives[];
}

/** The part of a message that depends on the decline code. */
export interface DeclineTexts extends NoticeTexts {
  readonly push: Alternatives;
  /** What the decline is about, in the middle of a sentence. */
  readonly topic: string;
  /** Replaces the last paragraph that `closings` has for the action. */
  readonly closing?: string;
}

/** The message for a notice, as plain text. It contains no PIN and no account number. */
export interface Message {
  /** The subject of an email: at most 60 characters. */
  readonly subject: string;
  /** The text of a push message: at most 110 characters. */
  readonly push: string;
  /** The text of an email, with an empty line between paragraphs. */
  readonly text: string;
  readonly action: MessageAction;
}

/** The label of a message's button, and the step to which the button leads. */
export interface MessageAction {
  readonly label: string;
  readonly step: Step;
}
