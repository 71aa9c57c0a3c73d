import type { CarrierTexts } from "../messages/catalog.js";
import type { DeclineCode, NoticeAction, NoticeKind, NoticeTurn, Step } from "../generated/names.js";

/**
 * The texts of messages to the user in one language. To change a text, spread a catalog; for another language, write
 * one.
 *
 * A text may have variants with `||` between: the first is taken that is not too long and names nothing unknown. Facts
 * stand in braces: `digits` (the phone number's last two), `carrier`, `fields` (what is asked for), `help` and `lock`
 * (the carrier's instructions), `day` (of the move), `expires` (the first day on which the request may be closed), and
 * `by` (the day by the end of which it is expected), `subject` (the decline's). A variant that begins with a fact in
 * brackets is for a porting of which that is known: `[ends]` is for one that ends the old plan and moves no number,
 * `[soon]` for one that is expected within hours.
 */
export interface NoticeCatalog {
  /** BCP 47. */
  readonly language: string;
  /** By kind and turn. */
  readonly kinds: { readonly [kindAndTurn in `${NoticeKind}.${NoticeTurn}`]?: NoticeTexts };
  readonly declines: { readonly [code in DeclineCode | "unknown"]: DeclineTexts };
  /** What a message about a decline ends in, by action and turn. */
  readonly closings: { readonly [actionAndTurn: string]: string };
  /** Around a carrier's instructions. */
  readonly help: { readonly [of in "accountPin" | "accountNumber" | "portLock"]: string };
  /** The labels of buttons. */
  readonly actions: { readonly [action in NoticeAction]: string };
  /** What fields are called in a sentence. */
  readonly fields: { readonly [field: string]: string };
  /** Joins the last field to those before. */
  readonly and: string;
  readonly date: string;
  readonly months: readonly string[];
  /** By the carrier's id, as in a message catalog. */
  readonly carriers: { readonly [id: string]: CarrierTexts };
  /** How long a transfer PIN works, as in a message catalog. */
  readonly pinDays: { readonly [count in "one" | "other"]: string };
}

/** A message. */
export interface NoticeTexts {
  readonly subject: string;
  /** Absent for a decline, whose code says it. */
  readonly push?: string;
  /** Its paragraphs. */
  readonly text: readonly string[];
}

/** What a message says of a decline code. */
export interface DeclineTexts extends NoticeTexts {
  readonly push: string;
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
