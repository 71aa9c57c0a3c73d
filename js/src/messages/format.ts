import { PortinError } from "../core/error.js";
import type { Catalog, Label, Text } from "./catalog.js";
import { en } from "../generated/messages/en.js";
import type { DeclineCode, Field, FormStep, Status } from "../generated/names.js";
import { fill, find, issueTextOf, labelOf, pinDaysOf } from "../core/text.js";
import type { APIErrorRule, Cancel, CheckItem, Issue, Rule } from "../core/types.js";

/**
 * What to say at the issue's field, in English unless given another catalog. It
 * never contains the value. `refused` is what usePortingForm says of the API.
 *
 * @example
 * formatIssue(issue); // "This ZIP code is in NY. Please check it and the state."
 */
export function formatIssue(
  issue: Pick<Issue, "field" | "params"> & { readonly code: Issue["code"] | "refused" },
  catalog: Catalog = en,
): string {
  return said("issue", catalog, () => issueTextOf(issue, catalog));
}

/**
 * The one thing to ask of the user, for a rule or a decision's `decline`.
 *
 * @example
 * formatAction(decline("portingPhoneNumberPortProtected")); // "Talk to your old carrier first, then let us try again."
 */
export function formatAction(rule: Pick<Rule, "action">, catalog: Catalog = en): string {
  return said("rule", catalog, ({ actions }) => find(actions, rule.action) ?? actions.contactCarrier);
}

/**
 * What an item of a checklist asks for; "" for one that the catalog has not heard of.
 *
 * @example
 * checklist(porting).map((item) => formatCheck(item)); // ["Don’t cancel your old plan. …", …]
 */
export function formatCheck(item: Pick<CheckItem, "code" | "params">, catalog: Catalog = en): string {
  const who = find<string>(catalog.askBy, item.params.who ?? "");
  return fill(find(catalog.checklist, item.code) ?? "", who ? { ...item.params, who } : item.params);
}

/** The heading of a porting's screen. */
export function formatStatus(status: Status, catalog: Catalog = en): Text {
  return said("status", catalog, ({ statuses }) => find(statuses, status) ?? statuses.unknown);
}

/** The heading of a decline's screen, by the porting's `declinedCode`. */
export function formatDecline(code: DeclineCode | null | undefined, catalog: Catalog = en): Text {
  return said("code", catalog, ({ declines }) => find(declines, code ?? "") ?? declines.unknown);
}

/**
 * What to say about an error of the API, and on the button that leads to what to do about it. Nothing of it is the
 * API's own text.
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
 * The field's label and hint: those of its kind, if an issue's `params.kind` says one. The label of a field of the
 * future has its path in it.
 */
export function formatField(field: Field, catalog: Catalog = en, kind?: string): Label {
  return said("field", catalog, () => labelOf(field, catalog, kind));
}

/** The title of a page of a wizard. */
export function formatFormStep(step: FormStep, catalog: Catalog = en): string {
  return said("step", catalog, ({ formSteps }) => find(formSteps, step) ?? formSteps.other);
}

/** What canceling does, or why it is not possible. */
export function formatCancel(cancel: Pick<Cancel, "allowed" | "reason" | "effect">, catalog: Catalog = en): string {
  return said("cancel", catalog, ({ cancelEffects, cancelReasons }) =>
    cancel.allowed ? cancelEffects[cancel.effect] : (find(cancelReasons, cancel.reason) ?? cancelReasons.unknownStatus),
  );
}

/** How long a carrier's transfer PIN works. */
export function formatPinDays(days: number, catalog: Catalog = en): string {
  return said("days", catalog, () => pinDaysOf(days, catalog));
}

/** What a catalog says, or an error that names the argument at fault. */
function said<Said>(name: string, catalog: Catalog, say: (catalog: Catalog) => Said): Said {
  try {
    if (catalog.language) return say(catalog);
    name = "catalog";
  } catch {
    if (!catalog) name = "catalog";
  }
  const remedy = name === "catalog" ? { remedy: 'Import one, such as { es } from "portin/messages/es"' } : {};
  throw new PortinError("invalidArgument", { reason: "wrongType", path: name, ...remedy });
}
