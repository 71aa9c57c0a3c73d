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
 * Every text of a user interface in one language. The keys are the values that portin's functions return. To change a
 * text, spread a catalog and replace that text; for another language, write a whole catalog.
 *
 * Where the API may add values, the key `unknown` has the text for a value that this version does not know. A key may
 * end in a behavior, a market or both, as `declines["portingDeclined.US"]` or `steps["done.cancelOnly"]`: that text is
 * used in their situation. `{carrier}` stands for the carrier's name, and `{Carrier}` for the name at the beginning of
 * a sentence. The `format` functions choose a text and put the names in.
 */
export interface Catalog {
  /** The language's BCP 47 tag, such as `en`. */
  readonly language: string;
  /** The words for a carrier whose name is not known: while it has the number, and after the number has left it. */
  readonly donor: Texts<"current" | "old">;
  /** By code, or by `field.code` for a field that needs its own words. Names in braces stand for `params`. */
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
  /** The label of the button that sends a declined porting again, or the reason why there is no such button. */
  readonly retries: Texts<Retry>;
  readonly alternatives: Texts<Alternative | APIErrorAlternative>;
  /** Why a porting cannot be canceled. */
  readonly cancelReasons: Texts<CancelRefusal>;
  readonly cancelEffects: Texts<CancelEffect>;
  /** By the code of an API error or, for an error without a code, by its type. */
  readonly apiErrors: Texts<KnownAPIErrorCode | "unknown", Text>;
  /** The labels of the button below an API error's text. */
  readonly apiErrorActions: Texts<APIErrorAction>;
  /** What the user should do before the first request: see `checklist`. */
  readonly checklist: Texts<CheckCode>;
  /** The person who can ask for a PIN, in the middle of a sentence. */
  readonly askBy: Texts<AskBy>;
  /** By the carrier's id. */
  readonly carriers: { readonly [id: string]: CarrierTexts };
  /** How long a transfer PIN works. */
  readonly pinDays: Texts<"one" | "other">;
}

/** The texts of a form. A whole catalog can be passed for it. */
export type FormCatalog = Pick<Catalog, "formSteps" | "fields" | "carriers" | "pinDays"> & {
  readonly checklist: Texts<"detailsMatch">;
};

/** A text for each value, and texts for some values in certain situations. */
export type Texts<Value extends string, T = string> = { readonly [value in Value]: T } & {
  readonly [valueInSituation: `${string}.${string}`]: T;
};

/** What a text depends on besides its key. Every member is optional. */
export interface Situation {
  /** `cancelOnly` ends the old plan without moving the number, which is lost. */
  readonly behavior?: Behavior | null | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly market?: string | null | undefined;
  /** The name of the donor carrier. */
  readonly carrier?: string | null | undefined;
}

/** A heading and the text below it. */
export interface Text {
  readonly title: string;
  readonly text: string;
}

/** The words for a field of a form. */
export interface Label {
  readonly label: string;
  readonly hint?: string;
  /** The label of each value, for a field with a few choices. */
  readonly options?: { readonly [value: string]: string };
}

/** Instructions for a carrier's customers. A member is absent if it is not known for certain. */
export interface CarrierTexts {
  /** Where to find the account number. */
  readonly accountNumber?: string;
  /** The carrier's name for the PIN. */
  readonly pinName?: string;
  /** How to get the PIN. */
  readonly pin?: string;
  /** How to remove the lock that keeps a number from being moved. */
  readonly portLock?: string;
}
