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

/** The checkbox that `confirm` asks for. No body has it. */
export const detailsMatch = "detailsMatch";

/**
 * Returns a function that asks portin about a form, and only for what has changed since it was asked last: while a
 * text is typed, that is what is wrong with it.
 */
export function createAnswers(): (question: Question) => Answers {
  let decided: { key: unknown[]; context: Context; decision: Decision | null } | undefined;
  let asked:
    | ({ key: unknown[]; limited: Context } & Pick<Answers, "fields" | "pages" | "checklist" | "region">)
    | undefined;

  return (question) => {
    const { core, porting, options, values, now, isTyping } = question;
    const { catalog, confirm, providers: offered, required } = options;

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
    if (!asked || !(isTyping || isSame(asked.key, key))) {
      const fields = share(
        asked?.fields,
        core.fields(porting, { ...context, required, catalog, confirm, input: withoutSecrets(values) }),
      );
      const pages = share(asked?.pages, pagesOf(fields, catalog));
      const subject = { status: "draft", ...porting, ...subjectOf(values, donor) };
      const checklist = share(asked?.checklist, core.checklist(subject, context));
      const needed = (required ?? decision?.collect ?? rootsOf(fields)).filter((field) => field !== detailsMatch);
      const providers = donor ? [donor] : values.donorProvider ? offered : undefined;
      const region = options.market ?? regionOf(core, porting);
      asked = { key, fields, pages, checklist, region, limited: { ...context, required: needed, providers } };
    }
    const { fields, pages, checklist, region, limited } = asked;

    const input = completed(question, fields);
    const request = porting
      ? core.prepareUpdate(porting, input, limited)
      : { ...core.prepareCreate(input, limited), missing: [] };
    const issues: FormIssue[] = request.issues;
    if (confirm && fields.length > 0 && !member(values, detailsMatch)) {
      issues.push({ field: detailsMatch, code: "required", severity: "error", params: {} });
    }
    return { fields, pages, checklist, region, decision, issues, request };
  };
}

/** Returns the options that are a context of the rules. */
function contextOf(options: PortingFormOptions, now: Instant | undefined): Context {
  const { required, catalog, confirm, onWarnings, id, values, onSubmit, portin, ...context } = options;
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

/** Returns the region of a porting's number. */
function regionOf(core: FormCore, porting: Porting | null): string | undefined {
  const number = porting?.phoneNumber ? core.parsePhone(porting.phoneNumber) : undefined;
  return number?.ok ? number.region : undefined;
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

/** Returns what of the values decides the checklist, as a part of a porting. */
function subjectOf({ behavior, phoneNumber }: Input, donorProvider: ServiceProvider | undefined): object {
  return {
    ...(typeof behavior === "string" && behavior && { behavior }),
    ...(typeof phoneNumber === "string" && phoneNumber && { phoneNumber }),
    ...(donorProvider && { donorProvider }),
  };
}

function rootsOf(fields: readonly FormField[]): Field[] {
  return [...new Set(fields.map(({ name }) => name.split(".", 1)[0]!))];
}

function isSame(one: unknown[] | undefined, other: unknown[]): boolean {
  return one?.length === other.length && other.every((value, i) => Object.is(value, one[i]));
}
