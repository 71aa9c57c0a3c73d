import { carrier, decide } from "../index.js";
import type { Field } from "../generated/names.js";
import { fill, find, pinDaysOf } from "../core/text.js";
import type { Decision, Expected, Notice, Porting } from "../core/types.js";
import type { Message, NoticeCatalog, NoticeTexts } from "./catalog.js";

/** What a message's sentences may name. What is not known is absent. */
type Facts = Record<string, string>;

/** How many characters a message's parts may have. */
const longest = { subject: 60, push: 110, text: 10_000 };

/**
 * What to write to the user: what happened, what to do, and how long it takes. What the porting does not tell is left
 * out. Pass the porting as it is when the message is sent.
 *
 * @throws PortinError `invalidArgument` if `porting` is not a porting object.
 * @example
 * import { en, formatNotice } from "portin/notices/en";
 * const { subject, push, text, action } = formatNotice(notice, porting, en);
 */
export function formatNotice(notice: Notice, porting: Porting, catalog: NoticeCatalog): Message {
  const decision = decide(porting, { now: notice.at });
  const facts = factsOf(porting, decision, catalog);
  const texts = textsOf(notice, catalog);
  let { push = "", text: lines } = texts;
  if (notice.kind === "declined") {
    const { declines, closings } = catalog;
    const code = find(declines, porting.declinedCode ?? "") ?? declines.unknown!;
    facts["subject"] = code.subject;
    push = code.push;
    const closing = find(closings, `${notice.action}.${notice.turn}`) ?? closings["contactCarrier.first"]!;
    lines = [...lines, ...code.text, closing];
  }
  return {
    subject: choose(texts.subject, facts, longest.subject),
    push: choose(push, facts, longest.push),
    text: lines
      .map((line) => choose(line, facts, longest.text))
      .filter(Boolean)
      .join("\n\n"),
    action: {
      label: find(catalog.actions, notice.action) ?? catalog.actions.wait,
      step: decide({ status: notice.status }, { now: notice.at }).step,
    },
  };
}

/** Those of a turn that its kind does not have are those of the first, and a kind of the future waits. */
function textsOf({ kind, turn }: Notice, { kinds }: NoticeCatalog): NoticeTexts {
  return (
    find<NoticeTexts | undefined>(kinds, `${kind}.${turn}`) ??
    find<NoticeTexts | undefined>(kinds, `${kind}.first`) ??
    kinds["requested.again"]!
  );
}

function factsOf(porting: Porting, { collect, expires, expected }: Decision, catalog: NoticeCatalog): Facts {
  const name = porting.donorProvider?.name ?? "";
  const known: Record<string, string | undefined> = {
    digits: /^\+\d{5,}(\d\d)$/.exec(porting.phoneNumber ?? "")?.[1],
    day: dateOf(porting.scheduledOn, catalog),
    fields: fieldList(collect, catalog),
    ends: porting.behavior === "cancelOnly" ? " " : undefined,
    expires: dateOf(expires?.earliest, catalog),
    ...(expected && !expected.overdue ? whenExpected(expected, catalog) : {}),
    ...(isPrintable(name) ? { carrier: name, ...instructions(name, collect, catalog) } : {}),
  };
  const facts: Facts = {};
  for (const fact in known) if (known[fact]) facts[fact] = known[fact];
  return facts;
}

/** Soon, or by the end of a day, which is a midnight in London. */
function whenExpected({ usually, latest }: Expected, catalog: NoticeCatalog): Record<string, string | undefined> {
  if (usually !== latest) return { soon: " " };
  return { by: dateOf(new Date(Date.parse(latest) - 3_600_000).toISOString(), catalog) };
}

/** What the carrier's own customers have to know: a message has room for one thing. */
function instructions(name: string, asked: readonly Field[], catalog: NoticeCatalog): { help?: string; lock?: string } {
  const donor = carrier(name);
  const texts = donor && find(catalog.carriers, donor.id);
  if (!texts) return {};
  const days = donor.pinDays ? ` ${pinDaysOf(donor.pinDays, catalog)}` : "";
  const around = (of: keyof NoticeCatalog["help"], said: string | undefined) =>
    said && fill(catalog.help[of], { carrier: name, instructions: said });
  const pin = asked.includes("accountPin") ? around("accountPin", texts.pin && texts.pin + days) : undefined;
  const account = asked.includes("accountNumber") ? around("accountNumber", texts.accountNumber) : undefined;
  return { help: pin ?? account ?? "", lock: around("portLock", texts.portLock) ?? "" };
}

/** The first of the variants that names nothing unknown and is not too long. */
function choose(variants: string, facts: Facts, characters: number): string {
  for (const variant of variants.split(" || ")) {
    const [, condition, said] = /^(?:\[(\w+)\] )?(.*)$/s.exec(variant)!;
    if (condition && !facts[condition]) continue;
    const text = fill(said!, facts);
    if (!text.includes("{") && [...text].length <= characters) return text;
  }
  return "";
}

/** A carrier's name comes from the API, and has to stand in a sentence. */
function isPrintable(name: string): boolean {
  return name !== "" && [...name].length <= 40 && !/[{}[\]<>\r\n\t]/.test(name);
}

/** A day, or the day of an instant, in words. */
function dateOf(text: string | null | undefined, { date, months }: NoticeCatalog): string | undefined {
  const [, month, day] = /^\d{4}-(\d\d)-(\d\d)/.exec(text ?? "") ?? [];
  const name = months[Number(month) - 1];
  return name && fill(date, { month: name, day: String(Number(day)) });
}

/** What is asked for in words, or nothing where that is something this version has not heard of. */
function fieldList(asked: readonly Field[], { fields, and }: NoticeCatalog): string | undefined {
  const names = asked.map((field) => find(fields, field));
  if (!names.every((name) => name !== undefined)) return undefined;
  const last = names.pop();
  return names.length && last ? fill(and, { before: names.join(", "), last }) : last;
}
