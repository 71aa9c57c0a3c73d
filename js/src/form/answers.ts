import type { FormCore } from "./core.js";
import type {
  CheckItem,
  Context,
  Decision,
  Field,
  Input,
  Instant,
  Porting,
  ServiceProvider,
  UpdateRequest,
  FormField,
} from "./imports.js";
import { pagesOf } from "./pages.js";
import { member, withMember } from "./paths.js";
import { isSecret, withoutSecrets } from "./secrets.js";
import { share } from "./share.js";
import type { FormIssue, FormPage, PortingFormOptions } from "./types.js";

/** What a form asks portin about. */
export interface Question {
  readonly core: FormCore;
  readonly porting: Porting | null;
  /** The same object as long as nothing in them changes. */
  readonly options: PortingFormOptions;
  /** The draft and what was entered. */
  readonly values: Input;
  /** The time, or that of the clock where it is undefined. */
  readonly now: Instant | undefined;
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

/** The answers that stay as they are while a text is typed. */
interface Asked extends Pick<Answers, "fields" | "pages" | "region"> {
  /** The values that these answers depend on. */
  readonly key: unknown[];
  /** The context of what to send. */
  readonly limited: Context;
  checklist: readonly CheckItem[];
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

  return (question) => {
    const { core, porting, options, values, now, isTyping } = question;
    const { catalog, confirm, market, providers: offered, required } = options;

    if (!isSame(decided?.key, [porting, options, now])) {
      const decision = porting && core.decide(porting, { now });
      decided = {
        key: [porting, options, now],
        context: contextOf(options, now),
        decision: share(decided?.decision, decision),
      };
    }
    const { context, decision } = decided!;

    const donor = chosenDonor(offered, values.donorProvider ?? porting?.donorProvider?.id);
    const number = porting ? undefined : values.phoneNumber; // it decides the market of a new porting
    const key = [context, donor ?? !values.donorProvider, values.behavior, values.address?.country, number];
    const isNew = !asked || !(isTyping || isSame(asked.key, key));
    if (isNew) {
      const settings = { ...context, required, catalog, confirm, input: withoutSecrets(values) };
      const fields = share(asked?.fields, core.fields(porting, settings));
      const needed = (required ?? decision?.collect ?? rootsOf(fields)).filter((field) => field !== detailsMatch);
      const providers = donor ? [donor] : values.donorProvider ? offered : undefined;
      asked = {
        key,
        fields,
        pages: share(asked?.pages, pagesOf(fields, catalog)),
        checklist: asked?.checklist ?? [],
        region: market ?? (core.parsePhone(porting?.phoneNumber ?? "") as { region?: string }).region,
        limited: { ...context, required: needed, providers },
      };
    }
    const { fields, limited } = asked!;
    const input = completed(question, fields);
    const request = porting
      ? core.prepareUpdate(porting, input, limited)
      : { ...core.prepareCreate(input, limited), missing: [] };
    const { issues, body } = request;
    if (isNew) {
      const subject = { status: "draft", ...porting, ...body, donorProvider: donor ?? porting?.donorProvider };
      asked!.checklist = share(asked!.checklist, core.checklist(subject as Porting, context));
    }
    if (confirm && fields.length > 0 && !member(values, detailsMatch)) {
      issues.push(errorAt(detailsMatch, "required"));
    }
    return { ...asked!, decision, issues, request };
  };
}

/** Returns an error of the form's own. */
export function errorAt<Code extends FormIssue["code"]>(field: Field, code: Code) {
  return { field, code, severity: "error" as const, params: {} };
}

/** Returns the options that are a context of the rules, which ignore the others. */
function contextOf(options: PortingFormOptions, now: Instant | undefined): Context {
  const { catalog, onSubmit, onWarnings, portin, required, values, ...context } = options;
  return { ...context, now };
}

/**
 * Returns what to send a body of: what was entered, what the form shows though the porting does not have it, and what
 * was left empty of what is asked for.
 */
function completed({ porting, values }: Question, fields: readonly FormField[]): Input {
  let input: Record<string, any> = { ...values };
  if (detailsMatch in input) delete input[detailsMatch];
  for (const { name, initial } of fields) {
    if (isSecret(name)) input[name] ??= "";
    else if (name.startsWith("address.")) input["address"] ??= {};
    if (!initial || typeof initial !== "string" || member(input, name) !== undefined) continue;
    if (heldBy(porting, name) == null) input = withMember(input, name, initial);
  }
  return input;
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
