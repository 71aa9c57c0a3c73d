import type { FormCore } from "./core.js";
import {
  fields as fieldsOf,
  type CheckItem,
  type Context,
  type Decision,
  type Field,
  type FormField,
  type Input,
  type Instant,
  type Porting,
  type ServiceProvider,
  type UpdateRequest,
} from "./imports.js";
import { pagesOf } from "./pages.js";
import { member, overlap, withMember, without } from "./paths.js";
import { withoutSecrets } from "./secrets.js";
import { isPlain, share } from "./share.js";
import type { FormIssue, FormPage, PortingFormOptions } from "./types.js";

/** What a form asks portin about. */
export interface Question {
  readonly core: FormCore;
  readonly porting: Porting | null;
  /** The same object as long as nothing in them changes. */
  readonly options: PortingFormOptions;
  /** The draft and what was entered. */
  readonly values: Input;
  readonly now: Instant;
  /** Keeps the fields as they are until what is being typed is complete. */
  readonly isTyping?: boolean;
}

/** What portin answers about a form. */
export interface Answers {
  readonly fields: readonly FormField[];
  readonly pages: readonly FormPage[];
  readonly checklist: readonly CheckItem[];
  readonly decision: Decision | null;
  readonly issues: readonly FormIssue[];
  /** What to send. Its body has the secrets. */
  readonly request: UpdateRequest;
  /** The region of phone numbers without a plus. */
  readonly region: string | undefined;
}

/** What stays as it is while a text is typed. */
interface Asked extends Pick<Answers, "fields" | "pages" | "region"> {
  /** The values that it depends on. */
  readonly key: unknown[];
  /** The fields that only the app asks for. */
  readonly extra: readonly Field[];
  /** The context of what to send. */
  readonly limited: Context;
}

/** The checkbox that `confirm` asks for. No body has it. */
export const detailsMatch = "detailsMatch";

/**
 * Returns a function that asks portin about a form, and only for what has changed since it was asked last: while a
 * text is typed, that is what is wrong with it.
 */
export function createAnswers(): (question: Question) => Answers {
  let decided: { key: unknown[]; context: Context; decision: Decision | null } | undefined;
  let asked: Asked | undefined;
  let checklist: readonly CheckItem[] = [];

  return (question) => {
    const { core, porting, options, values, now, isTyping } = question;
    const { catalog, confirm, market, optional = [], portin, providers: offered, required } = options;

    const time = [porting, options, now];
    if (!isSame(decided?.key, time)) {
      decided = { key: time, context: contextOf(options, now), decision: porting && core.decide(porting, { now }) };
    }
    const { context, decision } = decided!;

    const donor = chosenDonor(offered, values.donorProvider ?? porting?.donorProvider?.id);
    const number = porting ? undefined : values.phoneNumber; // it decides the market of a new porting
    const key = [context, donor ?? !values.donorProvider, values.behavior, values.address?.country, number];
    const isNew = !asked || !(isTyping || isSame(asked.key, key));
    if (isNew) {
      const settings = { ...context, catalog, confirm, input: withoutSecrets(values), portin };
      const wanted = required ?? decision?.collect ?? rootsOf(fieldsOf(porting, settings));
      const found = fieldsOf(porting, { ...settings, required: [...wanted, ...optional] });
      const extra = optional.filter((name) => !wanted.includes(name));
      for (const field of found) field.optional ||= extra.some((name) => overlap(name, field.name));
      const fields = share(asked?.fields, found);
      asked = {
        key,
        extra,
        fields,
        pages: pagesOf(fields, catalog),
        region: market ?? (core.parsePhone(porting?.phoneNumber ?? "") as { region?: string }).region,
        limited: {
          ...context,
          required: wanted.filter((field) => field !== detailsMatch),
          providers: donor ? [donor] : values.donorProvider ? offered : undefined,
        },
      };
    }
    const { extra, fields, limited } = asked!;
    const unanswered = extra.filter((name) => isNothing(member(values, name)));
    const input = completed(question, fields, unanswered);
    // An answer is sent, also to a question that only the app knows.
    const answered = extra.filter((name) => !unanswered.includes(name));
    const final = { ...limited, required: [...limited.required!, ...answered] };
    const request = porting
      ? core.prepareUpdate(porting, input, final)
      : { ...core.prepareCreate(input, final), missing: [] };
    const { issues, body } = request;
    if (isNew) {
      const subject = { status: "draft", ...porting, ...body, donorProvider: donor ?? porting?.donorProvider };
      checklist = core.checklist(subject as Porting, context);
    }
    if (confirm && fields.length > 0 && !member(values, detailsMatch)) {
      issues.push(errorAt(detailsMatch, "required"));
    }
    return { ...asked!, checklist, decision, issues, request };
  };
}

/** Returns an error of the form's own. */
export function errorAt<Code extends FormIssue["code"]>(field: Field, code: Code) {
  return { field, code, severity: "error" as const, params: {} };
}

/** Returns the options that are a context of the rules, which ignore the others. */
function contextOf(options: PortingFormOptions, now: Instant): Context {
  const { catalog, onSubmit, onWarnings, optional, portin, required, values, ...context } = options;
  return { ...context, now };
}

/**
 * Returns what to send a body of: what was entered, what the form shows though the porting does not have it, and what
 * was left empty of what is asked for.
 */
function completed(
  { porting, values }: Question,
  fields: readonly FormField[],
  unanswered: readonly Field[],
): Record<string, unknown> {
  let input: Record<string, any> = { ...values };
  for (const name of [detailsMatch, ...unanswered]) input = without(input, name);
  for (const { name, initial } of fields) {
    if (unanswered.some((field) => overlap(field, name))) continue;
    if (name.startsWith("address.")) input["address"] ??= {};
    if (!initial || member(input, name) !== undefined || heldBy(porting, name) != null) continue;
    input = withMember(input, name, initial);
  }
  return input;
}

/** Reports whether the user has given no answer: no text, a box that is not checked, nothing of an address. */
function isNothing(value: unknown): boolean {
  return isPlain(value) ? Object.values(value as object).every(isNothing) : !value;
}

/** Returns what a porting has of a field. */
export function heldBy(porting: Porting | null, field: Field): unknown {
  return member(porting, field === "donorProvider" ? "donorProvider.id" : field);
}

/** Returns the donor provider of an id out of all that may be chosen: the module needs no other to check it. */
function chosenDonor(offered: unknown, id: unknown): ServiceProvider | undefined {
  const items: unknown = Array.isArray(offered) ? offered : (offered as any)?.items;
  return id && Array.isArray(items) ? items.find((provider) => provider?.id === id) : undefined;
}

function rootsOf(fields: readonly FormField[]): Field[] {
  return [...new Set(fields.map(({ name }) => name.split(".", 1)[0]!))];
}

function isSame(one: unknown[] | undefined, other: unknown[]): boolean {
  return one?.length === other.length && other.every((value, i) => Object.is(value, one[i]));
}
