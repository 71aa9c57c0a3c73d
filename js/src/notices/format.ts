import { notices } from "../index.js";
import { reading } from "../core/arguments.js";
import { donorOf, fill, find, pick, pinDaysOf } from "../core/text.js";
import type { Notice, NoticeDay, NoticeParams, Porting } from "../core/types.js";
import type { Alternatives, DeclineTexts, Message, NoticeCatalog, NoticeTexts } from "./catalog.js";

/** What a message's sentences may name. What is not known is absent. */
type Facts = Record<string, string>;

/** How many characters a message's parts may have. */
const longest = { subject: 60, push: 110, text: 10_000 };

/**
 * What to write to the user: what happened, what to do, and how long it takes. What is not known is left out. Pass the
 * porting as it is when the message is sent; with null, or a porting in another status, the words are those of the day
 * on which the notice was planned.
 *
 * @throws PortinError `invalidArgument` if `porting` is not a porting object.
 * @example
 * import { en, formatNotice } from "portin/notices/en";
 * const { subject, push, text, action } = formatNotice(notice, porting, en);
 */
export function formatNotice(notice: Notice, porting: Porting | null | undefined, catalog: NoticeCatalog): Message {
  const planned = reading("notice", () => ({ ...notice, params: readParams(notice.params) }));
  const current = reading("porting", () => renewed(planned, porting));
  return reading("catalog", () => messageOf(current, catalog));
}

/** Copies the parameters of a notice, whose texts are texts. */
function readParams(params: NoticeParams): NoticeParams {
  const { code, phase, carrierId, deadline, market, behavior, carrier } = params;
  [code, phase, carrierId, deadline, market, behavior, carrier].join(); // a symbol throws
  return { ...params, fields: [...params.fields] };
}

function messageOf(current: Notice, catalog: NoticeCatalog): Message {
  const { params } = current;
  const facts = factsOf(params, catalog);
  const texts = textsOf(current, catalog);
  let { push = "", text: paragraphs } = texts;
  if (current.kind === "declined") {
    const said = pick<DeclineTexts>(catalog.declines, params.code, "unknown", params)!;
    facts["subject"] = first(said.subject);
    facts["topic"] = said.topic;
    push = said.push;
    paragraphs = [...paragraphs, ...said.text, closingOf(current, said, catalog)];
  }
  return {
    subject: choose(texts.subject, facts, longest.subject),
    push: choose(push, facts, longest.push),
    text: paragraphs
      .flatMap((paragraph) =>
        paragraph === "{help}" ? helps(params, facts, catalog) : choose(paragraph, facts, longest.text),
      )
      .filter(Boolean)
      .join("\n\n"),
    action: { label: find(catalog.actions, current.action) ?? catalog.actions.wait, step: current.step },
  };
}

/** The notice as the porting is now, or as it was planned where it no longer applies. */
function renewed(notice: Notice, porting: Porting | null | undefined): Notice {
  if (!porting) return notice;
  const { kind, turn, day, schedule, since } = notice;
  const planned = notices(porting, since ? { since, schedule } : { schedule });
  return planned.find((other) => other.kind === kind && other.turn === turn && other.day === day) ?? notice;
}

/** Those of a turn that its kind does not have are those of the first, and a kind of the future waits. */
function textsOf({ kind, turn, params }: Notice, { kinds }: NoticeCatalog): NoticeTexts {
  const key = [params.phase, turn, "first"].map((part) => `${kind}.${part}`).find((key) => find(kinds, key));
  return pick(kinds, key ?? "requested.waiting", "", params)!;
}

/** The last paragraph of a message about a decline. */
function closingOf({ action, turn, params }: Notice, { closing }: DeclineTexts, { closings }: NoticeCatalog): string {
  return closing ?? pick(closings, `${action}.${turn}`, "contactCarrier.first", params)!;
}

function factsOf(params: NoticeParams, catalog: NoticeCatalog): Facts {
  const names = namesOf(params, catalog);
  const expires = dateOf(params.expiresOn, params, catalog);
  const known: Record<string, string | undefined> = {
    ...donorOf(catalog, params),
    digits: params.digits,
    day: dateOf(params.scheduledOn, params, catalog),
    by: dateOf(params.expectedBy, params, catalog),
    expires,
    deadline: fill(find(catalog.deadlines, params.deadline) ?? "", expires ? { expires } : {}),
    fields: listOf(names, catalog),
    field: names.length === 1 ? names[0] : undefined,
  };
  const facts: Facts = {};
  for (const fact in known) if (known[fact]) facts[fact] = known[fact];
  const lock = find(catalog.carriers, params.carrierId)?.portLock;
  if (lock) facts["lock"] = choose(catalog.help["portLock"]!, { ...facts, instructions: lock }, longest.text);
  return facts;
}

/** How to find each of the fields that are asked for, at the carrier where that is known. */
function helps(params: NoticeParams, facts: Facts, catalog: NoticeCatalog): string[] {
  const { accountNumber, pin } = find(catalog.carriers, params.carrierId) ?? {};
  const days = params.pinDays ? ` ${pinDaysOf(params.pinDays, catalog)}` : "";
  const instructions: Record<string, string | undefined> = { accountNumber, accountPin: pin && pin + days };
  const texts = params.pinExpired ? [pick(catalog.pinExpired, "text", "", params)!] : [];
  for (const field of params.fields) {
    const known = find(instructions, field);
    const help = pick(catalog.help, field, "", params) ?? "";
    texts.push(choose(help, known ? { ...facts, instructions: known } : facts, longest.text));
  }
  return [...new Set(texts)];
}

/** The first of the alternatives that names nothing unknown and is not too long. */
function choose(texts: Alternatives, facts: Facts, characters: number): string {
  for (const alternative of typeof texts === "string" ? [texts] : texts) {
    const text = fill(alternative, facts);
    if (!text.includes("{") && [...text].length <= characters) return text;
  }
  return "";
}

function first(texts: Alternatives): string {
  return typeof texts === "string" ? texts : (texts[0] ?? "");
}

/** A day in words. */
function dateOf(
  day: NoticeDay | null,
  params: NoticeParams,
  { date, months }: Pick<NoticeCatalog, "date" | "months">,
): string | undefined {
  const month = day && months[day.month - 1];
  return month ? fill(pick(date, "form", "", params)!, { month, day: String(day.day) }) : undefined;
}

/** What is asked for in words, or nothing where that is something this version has not heard of. */
function namesOf(params: NoticeParams, { fields }: NoticeCatalog): string[] {
  const names = params.fields.map((field) => pick(fields, field, "", params));
  return names.every((name) => name !== undefined) ? (names as string[]) : [];
}

/** Names as a sentence lists them. */
function listOf(names: readonly string[], { and }: NoticeCatalog): string | undefined {
  const last = names[names.length - 1];
  return names.length > 1 ? fill(and, { before: names.slice(0, -1).join(", "), last: last! }) : last;
}
