import { notices } from "../index.js";
import { reading } from "../core/arguments.js";
import { donorOf, fill, find, pick, pinDaysOf } from "../core/text.js";
import type { Notice, NoticeDay, NoticeParams, Porting } from "../core/types.js";
import type { Alternatives, DeclineTexts, Message, NoticeCatalog, NoticeTexts } from "./catalog.js";

/** The facts that a message may name. A fact that is not known is absent. */
type Facts = Record<string, string>;

/** The maximum length of a message's parts in characters. */
const longest = { subject: 60, push: 110, text: 10_000 };

/**
 * The message to send to the user: what happened, what to do, and how long it takes. It leaves out what is not known.
 * Pass the porting as it is when the message is sent. With null, or with a porting to which the notice no longer
 * applies, the message says what was true when the notice was planned.
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

/** Copies the parameters of a notice. It throws if a text among them is missing or a symbol. */
function readParams(params: NoticeParams): NoticeParams {
  const { code, phase, carrierId, deadline, market, behavior, carrier } = params;
  [code, phase, carrierId, deadline, market, behavior, carrier].join(); // throws for a symbol
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

/** Plans the notice again for the porting as it is now. A notice that no longer applies stays as it was planned. */
function renewed(notice: Notice, porting: Porting | null | undefined): Notice {
  if (!porting) return notice;
  const { kind, turn, day, schedule, since } = notice;
  const planned = notices(porting, since ? { since, schedule } : { schedule });
  return planned.find((other) => other.kind === kind && other.turn === turn && other.day === day) ?? notice;
}

/** The texts of a notice. A turn without texts has those of the first turn; an unknown kind has those of waiting. */
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

/** A paragraph for each field that is asked for: where to find its value, at this carrier if that is known. */
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

/** The first alternative for which every fact is known and which is not too long, or "". */
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

/** The names of the fields that are asked for, or none if one of the fields has no name. */
function namesOf(params: NoticeParams, { fields }: NoticeCatalog): string[] {
  const names = params.fields.map((field) => pick(fields, field, "", params));
  return names.every((name) => name !== undefined) ? (names as string[]) : [];
}

/** Names as a list in a sentence, such as "the first name and the last name". */
function listOf(names: readonly string[], { and }: NoticeCatalog): string | undefined {
  const last = names[names.length - 1];
  return names.length > 1 ? fill(and, { before: names.slice(0, -1).join(", "), last: last! }) : last;
}
