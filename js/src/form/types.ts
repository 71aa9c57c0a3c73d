import type {
  APIError,
  APIErrorOptions,
  Catalog,
  CheckItem,
  Context,
  Decision,
  Field,
  FormStep,
  Input,
  Issue,
  IssueCode,
  Normalized,
  Portin,
  Porting,
  Severity,
  UpdateRequest,
  FormField,
} from "./imports.js";

/** What a form depends on besides the porting. What the context does not say is the porting's. */
export interface PortingFormOptions extends Context {
  /** What to ask for, and what may not stay empty: what `decide` says to collect unless given. */
  readonly required?: readonly Field[] | undefined;
  /** More fields to show, in form order, which may stay empty: such as `birthday`, for an API that does not need it. */
  readonly optional?: readonly Field[] | undefined;
  /** The language of all texts: English unless given. */
  readonly catalog?: Catalog | undefined;
  /**
   * Asks for `detailsMatch`, too, the last of the fields: a checkbox by which the user confirms what was entered.
   * Nothing is sent without it, and it is not sent.
   */
  readonly confirm?: boolean | undefined;
  /**
   * `ask` unless given: the first submit with warnings that were not shown yet shows them and sends nothing; the next
   * one sends. `send` sends at once.
   */
  readonly onWarnings?: "ask" | "send" | undefined;
  /** The prefix of the elements' ids. It has to be the same on a server and in the browser. */
  readonly id?: string | undefined;
  /**
   * A draft that the app kept, without secrets, and what a new porting needs besides the fields, such as `provider`
   * and `user`.
   */
  readonly values?: Input | undefined;
  /**
   * Sends the body. The form forgets the secrets when it returns, or when the promise it returns is fulfilled. If it
   * throws or the promise is rejected, the form stays as it is, and `submitError` is the reason.
   */
  readonly onSubmit?: ((body: Normalized) => unknown) | undefined;
  /** What `createPortin` returned: the functions of `portin` unless given. */
  readonly portin?: Portin | undefined;
}

/** The state of a form, without secrets. It is the same object until something in it changes. */
export interface PortingFormState {
  /** What to ask for, in form order. The address is asked for by its members. */
  readonly fields: readonly FieldState[];
  /** The pages of a wizard, for a form that is too long for one. */
  readonly pages: readonly FormPage[];
  /** The index of the page to show, for a form that shows one page at a time. */
  readonly page: number;
  /** What was entered and the draft, without secrets. */
  readonly values: Input;
  /** A submit was in vain: all issues are shown. */
  readonly submitted: boolean;
  /** `onSubmit` is not done: until then, another submit sends nothing. */
  readonly submitting: boolean;
  /** Warnings were shown instead of sending: the next submit sends. */
  readonly asking: boolean;
  /** What `onSubmit` threw or was rejected with, until the next submit. */
  readonly submitError: unknown;
  /** What to do about what the API refused, until the next submit: for `formatAPIError`. */
  readonly refusal: APIError | undefined;
  /** What an error summary shows: all errors that are shown at fields or, while asking, the warnings. */
  readonly problems: readonly FormProblem[];
  /** What to have done before the first request, for `formatCheck`, by the carrier that was chosen. */
  readonly checklist: readonly CheckItem[];
  /**
   * What `decide` answers about the porting. While somebody subscribes and no `now` is given, it follows the clock: the
   * form asks again when the time changes the decision, when the page comes back and when the form is submitted. What
   * else depends on the time, such as the `max` of a birthday, is as of then. With `now`, it changes with `setOptions`.
   */
  readonly decision: Decision | null;
  /** The properties of the `form` element. They are always the same object. */
  readonly formProps: FormProps;
}

/** One page of a wizard. */
export interface FormPage {
  readonly step: FormStep;
  readonly title: string;
  readonly fields: readonly Field[];
}

/** One entry of an error summary. */
export interface FormProblem {
  readonly field: Field;
  readonly label: string;
  readonly text: string;
}

/** One field and what is shown at it. It is the same object until something in it changes. */
export interface FieldState extends FormField {
  /** What was entered, or else what the porting has. A secret and a checkbox have none. */
  readonly value?: string;
  /** Whether a checkbox is checked. */
  readonly checked?: boolean;
  /** The user has left the field since the last submit that succeeded: its issues are shown. */
  readonly touched: boolean;
  /** Errors or else warnings, with their texts. Nothing before the field is touched or the form submitted. */
  readonly issues: readonly FieldIssue[];
  /** What the API suggests for a member of an address that it refused. Offer it; `setValue` applies it. */
  readonly suggestion?: string;
  /** The id of its element. */
  readonly id: string;
  /** The id for the element that shows the hint, the help and the issues; absent while there are none. */
  readonly describedBy?: string;
}

/** An issue that is shown. */
export interface FieldIssue {
  readonly code: IssueCode | "refused";
  readonly severity: Severity;
  readonly text: string;
}

/** An issue of portin's, or `refused`, which is the API's. */
export interface FormIssue extends Omit<Issue, "code"> {
  readonly code: Issue["code"] | "refused";
}

/** The properties of the `form` element. */
export interface FormProps {
  /** A form that is sent before its script runs would put the PIN into the URL, and so into logs, with `get`. */
  readonly method: "post";
  /** Issues are shown in the language of the page, not in that of the browser. */
  readonly noValidate: true;
  readonly onSubmit: (event: SubmitEventLike) => void;
}

/** As much of an event as a submit needs. */
export interface SubmitEventLike {
  preventDefault?(): void;
}

/** What a submit returns. */
export interface SubmitResult extends UpdateRequest {
  /** Fulfilled when `onSubmit` is done, whatever came of it. It is never rejected. */
  done: Promise<void>;
}

/** A form without a framework. */
export interface PortingFormStore {
  /** Calls the listener after each change. It returns a function that stops that. */
  subscribe(listener: () => void): () => void;
  /** What to show: the same object until something in it changes. */
  getState(): PortingFormState;
  /** What to show on a server, and in the browser until it has taken over the server's page. It reads no clock. */
  getServerState(): PortingFormState;
  /**
   * Takes over a porting or options that changed. What was typed stays, what no longer applies leaves. A porting with
   * another id empties the form.
   *
   * @throws PortinError `invalidArgument` if the porting is no porting or an option is wrong; nothing changes then.
   */
  setOptions(porting: Porting | null, options?: PortingFormOptions): void;
  /** Enters a value: of `address.city` into the address. */
  setValue(field: Field, value: unknown): void;
  /** Notes that the user has left a field: from now on its issues are shown. */
  touch(field: Field): void;
  /** Forgets everything that was entered. */
  reset(): void;
  /** Goes to the next page unless there is an error on this one. */
  next(): boolean;
  /** Goes to the page before; false on the first one. */
  back(): boolean;
  /** Moves the focus to the element of a field, on whichever page it is. */
  focus(field: Field): void;
  /**
   * Returns what to send, and sends it with `onSubmit` if there is no error. Otherwise all errors are shown, and the
   * first field with one gets the focus.
   */
  submit(event?: SubmitEventLike): SubmitResult;
  /**
   * Takes what the API answered instead of taking the update: an error body, an object or its text, as `apiError`
   * takes it. The fields at fault have an issue until the user changes them or submits again, and the first gets the
   * focus.
   */
  refuse(body: unknown, options?: APIErrorOptions): APIError;
  /** What was entered and the draft, with the secrets: keep it no longer than needed. */
  getValues(): Input;
  /**
   * Connects an element to a field, and returns a function that disconnects it. What is in the element already, typed
   * or filled in before the script ran, is taken over.
   */
  attach(field: Field, element: FormElement): () => void;
  /** Forgets the secrets, the listeners and the elements. */
  destroy(): void;
}

/** As much of an `input`, a `select`, a `textarea` or a TextInput of React Native as a form needs. */
export interface FormElement {
  value?: string;
  readonly type?: string;
  checked?: boolean;
  focus?(): void;
}

/** `HTMLFormElement`, where TypeScript has the types of the DOM. Without them, portin compiles, too. */
export type PageForm = typeof globalThis extends { HTMLFormElement: { prototype: infer Form } } ? Form : never;

/** `FormData` or `URLSearchParams`, where TypeScript has the types of the DOM or of Node. */
export type SentForm = typeof globalThis extends {
  FormData: { prototype: infer Data };
  URLSearchParams: { prototype: infer Parameters };
}
  ? Data | Parameters
  : never;
