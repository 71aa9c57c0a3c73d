import type { DeclineCode, NoticeAction, NoticeDeadline, Step } from "../generated/names.js";
import type { CarrierTexts, Catalog } from "../messages/catalog.js";

/**
 * The texts of messages to the user in one language. To change a text, spread a catalog; for another language, write
 * one.
 *
 * Of alternatives, the first is taken that is not too long and names nothing unknown. Facts stand in braces: `digits`
 * (the phone number's last two), `carrier` (`Carrier` begins a sentence, `oldCarrier` is for a number that has left),
 * `fields` (what is asked for; `field` where it is one), `day` (of a scheduled move), `by` (the day by whose end it is
 * expected), `expires` (the first day on which the request may be closed), `deadline` (a sentence), `lock` (the
 * carrier's instructions), and `subject` and `topic` (the decline's). A paragraph "{help}" is one for each field that
 * is asked for. As in a message catalog, a key may end in a behavior, a market or both.
 */
export interface NoticeCatalog {
  /** BCP 47. */
  readonly language: string;
  /** By kind and phase, or kind and turn. */
  readonly kinds: { readonly [kindAndPhase: string]: NoticeTexts };
  readonly declines: { readonly [code in DeclineCode | "unknown"]: DeclineTexts };
  /** What a message about a decline ends in, by action and turn. */
  readonly closings: { readonly [actionAndTurn: string]: string };
  readonly deadlines: { readonly [deadline in NoticeDeadline]: string };
  /** That the transfer PIN has expired, besides what was declined. */
  readonly pinExpired: { readonly [text: string]: string };
  /** Where to find what is asked for, by field. */
  readonly help: { readonly [field: string]: Alternatives };
  /** The labels of buttons. */
  readonly actions: { readonly [action in NoticeAction]: string };
  /** What fields are called in a sentence. */
  readonly fields: { readonly [field: string]: string };
  /** Joins the last field to those before. */
  readonly and: string;
  readonly date: { readonly [form: string]: string };
  readonly months: readonly string[];
  /** What the carrier is called, as in a message catalog. */
  readonly donor: Catalog["donor"];
  /** By the carrier's id, as in a message catalog. */
  readonly carriers: { readonly [id: string]: CarrierTexts };
  /** How long a transfer PIN works, as in a message catalog. */
  readonly pinDays: Catalog["pinDays"];
}

/** A text, or several of which the first one is taken that fits. */
export type Alternatives = string | readonly string[];

/** A message. */
export interface NoticeTexts {
  readonly subject: Alternatives;
  /** Absent for a decline, whose code says it. */
  readonly push?: Alternatives;
  /** Its paragraphs. */
  readonly text: readonly Alternatives[];
}

/** What a message says of a decline code. */
export interface DeclineTexts extends NoticeTexts {
  readonly push: Alternatives;
  /** What it is about, inside of a sentence. */
  readonly topic: string;
  /** In place of that of its action. */
  readonly closing?: string;
}

/** A notice in words, as plain text, without a PIN or an account number. */
export interface Message {
  /** Of an email, at most 60 characters. */
  readonly subject: string;
  /** At most 110 characters. */
  readonly push: string;
  /** With an empty line between paragraphs. */
  readonly text: string;
  readonly action: MessageAction;
}

/** What the button of a message says, and the step it leads to. */
export interface MessageAction {
  readonly label: string;
  readonly step: Step;
}
