import { reading } from "../core/arguments.js";
import { PortinError } from "../core/error.js";
import type { Catalog, Label, Situation, Text } from "./catalog.js";
import { en } from "../generated/messages/en.js";
import type {
  Alternative,
  APIErrorAlternative,
  DeclineCode,
  Field,
  FormStep,
  Status,
  Step,
} from "../generated/names.js";
import { donorOf, fill, find, issueTextOf, labelOf, pick, pinDaysOf } from "../core/text.js";
import type { APIErrorRule, Cancel, CheckItem, Issue, Rule } from "../core/types.js";

/**
 * The message to show at an issue's field, in English unless another catalog is passed. It never contains the value.
 * It also takes the `refused` issues with which usePortingForm reports a refusal by the API.
 *
 * @example
 * formatIssue(issue); // "This ZIP code is in NY. Please check it and the state."
 */
export function formatIssue(
  issue: Pick<Issue, "field" | "params"> & { readonly code: Issue["code"] | "refused" },
  catalog: Catalog = en,
): string {
  return said("issue", catalog, (texts) => issueTextOf(issue, texts));
}

/**
 * The one thing that the user should do next. Pass a rule, or the `decline` of a decision.
 *
 * @example
 * formatAction(decline("portingPhoneNumberPortProtected"), en, { carrier: "Verizon" }); // "Talk to Verizon first, …"
 */
export function formatAction(rule: Pick<Rule, "action">, catalog: Catalog = en, situation: Situation = {}): string {
  const say = (texts: Catalog) =>
    fill(pick(texts.actions, rule.action, "contactCarrier", situation)!, donorOf(texts, situation));
  return said("rule", catalog, say, situation);
}

/**
 * The label of the button that sends a declined porting again, or the reason why there is no such button. Pass a rule,
 * or the `decline` of a decision.
 */
export function formatRetry(rule: Pick<Rule, "retry" | "action">, catalog: Catalog = en): string {
  return said("rule", catalog, ({ retries }) => {
    return find<string>(retries, `${rule.retry}.${rule.action}`) ?? find(retries, rule.retry) ?? retries.none;
  });
}

/** The text of an alternative to correcting a declined porting; "" for one that the catalog does not know. */
export function formatAlternative(
  alternative: Alternative | APIErrorAlternative,
  catalog: Catalog = en,
  situation: Situation = {},
): string {
  const say = ({ alternatives }: Catalog) => pick(alternatives, alternative, "", situation) ?? "";
  return said("alternative", catalog, say, situation);
}

/**
 * The text of a checklist's item; "" for one that the catalog does not know.
 *
 * @example
 * checklist(porting).map((item) => formatCheck(item)); // ["Don’t cancel your current plan, …", …]
 */
export function formatCheck(
  item: Pick<CheckItem, "code" | "params">,
  catalog: Catalog = en,
  situation: Situation = {},
): string {
  const say = (texts: Catalog) => {
    const { checklist, askBy } = texts;
    const { code, params } = item;
    const named = params["carrier"] ? { Carrier: params["carrier"] } : {};
    const who = find<string>(askBy, params["who"] ?? "");
    const text = find<string>(checklist, `${code}.${params["kind"]}`) ?? pick(checklist, code, "", situation) ?? "";
    return fill(text, { ...donorOf(texts, situation), ...params, ...named, ...(who ? { who } : {}) });
  };
  return said("item", catalog, say, situation);
}

/** The heading and the text of a porting's screen, by its status. */
export function formatStatus(status: Status, catalog: Catalog = en, situation: Situation = {}): Text {
  const say = (texts: Catalog) => filled(pick(texts.statuses, status, "unknown", situation)!, texts, situation);
  return said("status", catalog, say, situation);
}

/** What has to happen next, in one line. */
export function formatStep(step: Step, catalog: Catalog = en, situation: Situation = {}): string {
  return said("step", catalog, ({ steps }) => pick(steps, step, "unknown", situation)!, situation);
}

/** The heading and the text of a declined porting's screen, by its `declinedCode`. */
export function formatDecline(
  code: DeclineCode | null | undefined,
  catalog: Catalog = en,
  situation: Situation = {},
): Text {
  const say = (texts: Catalog) => filled(pick(texts.declines, code ?? "", "unknown", situation)!, texts, situation);
  return said("code", catalog, say, situation);
}

/**
 * The heading, the text and the label of the button for an API error. None of them contains a text from the API.
 *
 * @example
 * formatAPIError(apiError(await response.text())); // { title, text, action: "Take a new number" }
 */
export function formatAPIError(
  rule: Pick<APIErrorRule, "code" | "action">,
  catalog: Catalog = en,
): Text & { readonly action: string } {
  return said("rule", catalog, ({ apiErrors, apiErrorActions }) => {
    const text = find(apiErrors, rule.code) ?? apiErrors.unknown;
    return { ...text, action: find(apiErrorActions, rule.action) ?? apiErrorActions.contactSupport };
  });
}

/**
 * The label and the hint of a field. They depend on the situation, as the PAC of Great Britain does, or on the kind in
 * an issue's `params.kind`. The label of a field that this version does not know contains the field's path.
 *
 * @example
 * formatField("accountPin", en, { market: "GB", behavior: "portIn" }); // { label: "PAC", hint: "Text PAC to 65075 …" }
 */
export function formatField(
  field: Field,
  catalog: Catalog = en,
  situation: Situation & { readonly kind?: string | undefined } = {},
): Label {
  return said("field", catalog, (texts) => labelOf(field, texts, situation.kind, situation), situation);
}

/** The title of a page of a wizard. */
export function formatFormStep(step: FormStep, catalog: Catalog = en): string {
  return said("step", catalog, ({ formSteps }) => find(formSteps, step) ?? formSteps.other);
}

/** What happens if the porting is canceled, or the reason why it cannot be canceled. */
export function formatCancel(
  cancel: Pick<Cancel, "allowed" | "reason" | "effect">,
  catalog: Catalog = en,
  situation: Situation = {},
): string {
  const say = (texts: Catalog) => {
    const text = cancel.allowed
      ? pick(texts.cancelEffects, cancel.effect, "", situation)
      : pick(texts.cancelReasons, cancel.reason, "unknownStatus", situation);
    return fill(text ?? "", donorOf(texts, situation));
  };
  return said("cancel", catalog, say, situation);
}

/** Puts the carrier's name into a text. */
function filled({ title, text }: Text, catalog: Catalog, situation: Situation): Text {
  const donor = donorOf(catalog, situation);
  return { title: fill(title, donor), text: fill(text, donor) };
}

/** The sentence that says how long a carrier's transfer PIN works. */
export function formatPinDays(days: number, catalog: Catalog = en): string {
  return said("days", catalog, (texts) => pinDaysOf(days, texts));
}

/** Returns what `say` makes of a catalog. If it throws, the error names the argument that is wrong. */
function said<Said>(name: string, catalog: Catalog, say: (texts: Catalog) => Said, situation: Situation = {}): Said {
  try {
    if (catalog.language) return say(catalog);
  } catch {
    reading("situation", () => {
      const { behavior, carrier, market } = situation;
      return [behavior, carrier, market].join();
    });
    if (catalog) reading(name, () => say(en)); // if English fails as well, the catalog is not to blame
  }
  const remedy = 'Import one, such as { es } from "portin/messages/es"';
  throw new PortinError("invalidArgument", { reason: "wrongType", path: "catalog", remedy });
}
