import type {
  Action,
  APIErrorAction,
  APIErrorAlternative,
  Alternative,
  AskBy,
  Behavior,
  CancelEffect,
  CancelRefusal,
  CheckCode,
  FormStep,
  IssueCode,
  KnownAccountType,
  KnownAPIErrorCode,
  KnownBehavior,
  KnownDeclineCode,
  KnownField,
  KnownStatus,
  Retry,
  Step,
} from "../generated/names.js";

/**
 * Every text of a user interface in one language, by portin's values. To change
 * a text, spread a catalog; for another language, write one.
 *
 * What the API may add to has words for `unknown` ones. A key may end in what a situation has words of its own for: a
 * behavior, a market or both, as in `declines["portingDeclined.US"]` or `steps["done.cancelOnly"]`. `{carrier}` stands
 * for the carrier's name, and `{Carrier}` for one that begins a sentence. The `format` functions choose and fill.
 */
export interface Catalog {
  /** BCP 47. */
  readonly language: string;
  /** What a text calls the carrier whose name is not known: while the number is with it, and once it was. */
  readonly donor: Texts<"current" | "old">;
  /** By code, or by `field.code` where a field needs its own words. Parameters stand in braces. */
  readonly issues: Texts<IssueCode | "unknown"> & { readonly [fieldAndCode: `${string}.${string}`]: string };
  readonly statuses: Texts<KnownStatus | "unknown", Text>;
  /** What has to happen next, in one line. */
  readonly steps: Texts<Step>;
  /** The titles of a wizard's pages. */
  readonly formSteps: Texts<FormStep>;
  readonly fields: Texts<KnownField | "unknown", Label> & {
    readonly accountType: { readonly options: Texts<KnownAccountType> };
    readonly behavior: { readonly options: Texts<KnownBehavior> };
    readonly [fieldAndKind: `${string}.${string}`]: Label;
  };
  readonly declines: Texts<KnownDeclineCode | "unknown", Text>;
  readonly actions: Texts<Action>;
  /** The button that sends a declined porting again, or why there is none. */
  readonly retries: Texts<Retry>;
  readonly alternatives: Texts<Alternative | APIErrorAlternative>;
  /** Why a porting cannot be canceled. */
  readonly cancelReasons: Texts<CancelRefusal>;
  readonly cancelEffects: Texts<CancelEffect>;
  /** By the code of an error of the API or, without one, its type. */
  readonly apiErrors: Texts<KnownAPIErrorCode | "unknown", Text>;
  /** The label of the button that leads to what to do about an error of the API. */
  readonly apiErrorActions: Texts<APIErrorAction>;
  /** What to have done before the first request: see `checklist`. */
  readonly checklist: Texts<CheckCode>;
  /** Who can get a PIN, inside of a sentence. */
  readonly askBy: Texts<AskBy>;
  /** By the carrier's id. */
  readonly carriers: { readonly [id: string]: CarrierTexts };
  /** How long a transfer PIN works. */
  readonly pinDays: Texts<"one" | "other">;
}

/** What a form says. A whole catalog is one. */
export type FormCatalog = Pick<Catalog, "formSteps" | "fields" | "carriers" | "pinDays"> & {
  readonly checklist: Texts<"detailsMatch">;
};

/** A text for each value, and for some in a situation of its own. */
export type Texts<Value extends string, T = string> = { readonly [value in Value]: T } & {
  readonly [valueInSituation: `${string}.${string}`]: T;
};

/** What a text depends on besides its code. Nothing of it is required. */
export interface Situation {
  /** `cancelOnly` ends the old plan, and its number is lost. */
  readonly behavior?: Behavior | null | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly market?: string | null | undefined;
  /** The name of the donor carrier. */
  readonly carrier?: string | null | undefined;
}

/** A heading and what there is to say under it. */
export interface Text {
  readonly title: string;
  readonly text: string;
}

/** How a form names a field. */
export interface Label {
  readonly label: string;
  readonly hint?: string;
  /** The label of each value, for a field that is one of a few. */
  readonly options?: { readonly [value: string]: string };
}

/** What a carrier's customers have to know. Absent is what is not known for certain. */
export interface CarrierTexts {
  /** Where to find it. */
  readonly accountNumber?: string;
  /** What the carrier calls the PIN. */
  readonly pinName?: string;
  /** How to get it. */
  readonly pin?: string;
  /** How to lift it. */
  readonly portLock?: string;
}
