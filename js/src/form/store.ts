import { createAnswers, detailsMatch, heldBy, type Answers } from "./answers.js";
import { createAttachments } from "./attachments.js";
import { coreOf } from "./core.js";
import { createFieldStates, isError, placeOf } from "./fieldStates.js";
import type { APIError, Field, Input, Instant, Porting } from "./imports.js";
import { lastInstant } from "./lastInstant.js";
import { member, overlap, withMember } from "./paths.js";
import { problemsOf } from "./problems.js";
import { isSecret } from "./secrets.js";
import { isEqual, settled } from "./settings.js";
import { share } from "./share.js";
import type {
  FormIssue,
  FormProps,
  PortingFormOptions,
  PortingFormState,
  PortingFormStore,
  SubmitEventLike,
  SubmitResult,
} from "./types.js";

/** What happened to a form since it was emptied last. */
interface Progress {
  /** What was entered, without secrets. */
  readonly entered: Input;
  readonly touched: ReadonlySet<Field>;
  readonly page: number;
  readonly submitted: boolean;
  readonly asking: boolean;
  readonly submitError: unknown;
  readonly refusal: APIError | undefined;
  /** What the API refused and the user has not changed since. */
  readonly refused: readonly Field[];
  readonly refusedWith: unknown;
}

/** Nothing was refused. */
const accepted = { refusal: undefined, refused: [], refusedWith: undefined };

const empty: Progress = {
  entered: {},
  touched: new Set(),
  page: 0,
  submitted: false,
  asking: false,
  submitError: undefined,
  ...accepted,
};

/**
 * Makes a form of what a porting needs now or, without a porting, of what creates one. It holds what is entered, says
 * what is wrong with it at the fields that were left, and makes the body to send. Secrets are in the store and in
 * their elements alone: no state has them, and they are gone when `onSubmit` is done.
 *
 * @throws PortinError `invalidArgument` if `porting` is no porting or an option is wrong.
 * @example
 * const form = createPortingForm(porting, { onSubmit: (body) => patch(porting.id, body) });
 * form.subscribe(() => render(form.getState()));
 */
export function createPortingForm(porting: Porting | null, options: PortingFormOptions = {}): PortingFormStore {
  const listeners = new Set<() => void>();
  let core = coreOf(options.portin);
  let { onSubmit } = options;
  let progress = empty;
  let secrets: ReadonlyMap<Field, unknown> = new Map();
  /** The submit that is under way. */
  let sending: Promise<void> | undefined;
  /** The field that was left last, for nobody knows where: its warnings came up at that moment. */
  let left: Field | undefined;
  /** The fields of pages that were left, and whose warnings came up at that moment. */
  const passed = new Set<Field>();
  let isTyping = false;
  let region: { of: unknown[]; region: string | undefined } | undefined;

  const formProps: FormProps = { method: "post", noValidate: true, onSubmit: (event) => void submit(event) };
  const view = createView();
  let { state, answers }: { state: PortingFormState; answers: Answers } = firstView(view);
  let serverState: PortingFormState | undefined = state;
  /** Whether the state is by the clock, and not as a server has it. */
  let isLive = false;

  const attachments = createAttachments({
    contentFor(field) {
      if (isSecret(field)) return textOf(secrets.get(field));
      const known = state.fields.find(({ name }) => name === field);
      return known?.checked ?? known?.value ?? textOf(member(state.values, field) ?? heldBy(porting, field));
    },
    onType(field, content) {
      isTyping = isPhone(field);
      setValue(field, content);
    },
    onLeave(field, isKnown) {
      touch(field);
      if (!isKnown) left = field;
    },
    onReset: () => clear(),
    phoneRegion: (field) => (isPhone(field) ? phoneRegion() : undefined),
    format: (text, context) => core.formatAsYouType(text, context),
  });

  /** Asks portin what has changed, and tells the listeners if anything has. What it refuses leaves all as it was. */
  function refresh(change: Partial<Progress> = {}): void {
    if (update(change)) for (const listener of [...listeners]) listener();
  }

  /** Reports whether the state is another one after a change. */
  function update(change: Partial<Progress>): boolean {
    const next = { ...progress, ...change };
    try {
      const found = view(next, secrets, options.now);
      const before = state;
      progress = next;
      isLive = true;
      ({ state, answers } = found);
      return state !== before;
    } finally {
      isTyping = false;
    }
  }

  /** Returns a function that returns what to show at a time. */
  function createView() {
    const ask = createAnswers();
    const fieldStates = createFieldStates();
    let previous: PortingFormState | undefined;
    let merging: { of: unknown[]; values: Input } | undefined;
    return (shown: Progress, secrets: ReadonlyMap<Field, unknown>, now: Instant | undefined) => {
      const { entered, page, touched, submitted, asking, submitError, refusal, refused, refusedWith } = shown;
      const { catalog, id = porting?.id ?? "portin", values: draft } = options;
      if (merging?.of[0] !== draft || merging?.of[1] !== entered) {
        merging = { of: [draft, entered], values: merged(draft, entered) };
      }
      const { values } = merging!;
      const answers = ask({ core, porting, options, values, secrets, now, isTyping });
      const { pages, checklist, decision, issues } = answers;
      const fields = fieldStates(answers, {
        catalog,
        prefix: id,
        values,
        secrets,
        touched,
        submitted,
        refused,
        refusedWith,
      });
      const state: PortingFormState = {
        fields,
        pages,
        page: Math.min(page, Math.max(pages.length - 1, 0)),
        values,
        submitted,
        submitting: sending !== undefined,
        asking,
        submitError,
        refusal,
        problems: share(previous?.problems, problemsOf(fields, issues, { submitted, asking, catalog })),
        checklist,
        decision,
        formProps,
      };
      const isSame =
        previous && Object.entries(state).every(([name, part]) => Object.is(part, (previous as any)[name]));
      if (!isSame) previous = state;
      return { state: previous!, answers };
    };
  }

  /** Returns the view before anything was entered, without reading a clock. */
  function firstView(view: ReturnType<typeof createView>) {
    return view(empty, new Map(), options.now ?? lastInstant(porting));
  }

  function setValue(field: Field, value: unknown): void {
    left = undefined;
    if (isSecret(field)) {
      const before = secrets;
      secrets = new Map(secrets).set(field, value);
      try {
        enter(field, progress.entered);
      } catch (error) {
        secrets = before;
        throw error;
      }
    } else if (member(progress.entered, field) !== value) {
      enter(field, withMember(progress.entered, field, value));
    }
    attachments.write(field);
  }

  /** Takes over what was entered. What the API refused there is another value now. */
  function enter(field: Field, entered: Input): void {
    refresh({ entered, asking: false, refused: progress.refused.filter((other) => !overlap(other, field)) });
  }

  function touch(field: Field): void {
    left = undefined;
    refresh({ touched: new Set(progress.touched).add(field) });
  }

  /** Empties the form, but for what is kept. */
  function clear(kept: Partial<Progress> = {}, keptSecrets?: ReadonlyMap<Field, unknown>): void {
    secrets = keptSecrets ?? new Map();
    left = undefined;
    passed.clear();
    refresh({ ...empty, ...kept });
    attachments.write();
  }

  /** Forgets what was entered into fields that are asked for no more. */
  function prune(before: PortingFormState): void {
    const isAsked = (name: Field) => state.fields.some((field) => field.name === name);
    const gone = before.fields.map(({ name }) => name).filter((name) => !isAsked(name));
    if (gone.length === 0) return;
    secrets = new Map([...secrets].filter(([name]) => !gone.includes(name)));
    const entered = gone.reduce((entered, name) => without(entered, name), progress.entered);
    refresh({ entered, touched: new Set([...progress.touched].filter((name) => !gone.includes(name))) });
  }

  function showPage(page: number): boolean {
    const shown = state.pages[page];
    if (!shown) return false;
    for (const field of shown.fields) passed.delete(field);
    refresh({ page });
    return true;
  }

  /** Moves the focus to a field or its first member, on whichever page that is. */
  function focus(field: Field): void {
    const place = state.fields.find(({ name }) => overlap(name, field))?.name ?? field;
    if (!attachments.has(place)) showPage(state.pages.findIndex(({ fields }) => fields.includes(place)));
    attachments.focus(place);
  }

  function focusFirst(isWanted: (field: PortingFormState["fields"][number]) => boolean): boolean {
    const first = state.fields.find(isWanted);
    if (first) focus(first.name);
    return first !== undefined;
  }

  function submit(event?: SubmitEventLike): SubmitResult {
    event?.preventDefault?.();
    attachments.look();
    refresh(); // what is right depends on the time, too
    const { request, issues } = answers;
    if (sending) return { ...request, done: sending };
    const hasErrors = issues.some(isError);
    const unseen = options.onWarnings === "send" || progress.asking ? [] : issues.filter(isUnseen);
    if (!hasErrors && unseen.length === 0) return { ...request, done: send(request.body) };
    left = undefined;
    passed.clear();
    refresh({ ...accepted, submitted: true, asking: !hasErrors });
    const wanted = (hasErrors ? issues.filter(isError) : unseen).map(({ field }) => placeOf(field, state.fields));
    focusFirst(({ name }) => wanted.includes(name));
    return { ...request, done: Promise.resolve() };
  }

  /** Reports whether a warning is not shown yet, or came up only when the user left. */
  function isUnseen({ field }: FormIssue): boolean {
    const place = placeOf(field, state.fields);
    return place === left || passed.has(place) || !(progress.submitted || progress.touched.has(place));
  }

  /** Sends a body. The promise is fulfilled when that is done, whatever came of it. */
  function send(body: SubmitResult["body"]): Promise<void> {
    const sent = secrets;
    let end = () => {};
    const done = new Promise<void>((resolve) => (end = resolve));
    const finish = (succeeded: boolean, submitError?: unknown) => {
      end();
      if (sending !== done) return; // it is another porting's form now
      sending = undefined;
      if (!succeeded || progress.refusal) return refresh({ submitError });
      const typedSince = new Map([...secrets].filter(([field, value]) => sent.get(field) !== value));
      clear({ entered: without(progress.entered, detailsMatch) }, typedSince); // what is sent next is confirmed anew
    };
    sending = done;
    refresh({ ...accepted, asking: false, submitError: undefined });
    try {
      const answer: any = onSubmit?.(body);
      if (typeof answer?.then !== "function") finish(true);
      else
        Promise.resolve(answer).then(
          () => finish(true),
          (error) => finish(false, error),
        );
    } catch (error) {
      finish(false, error);
    }
    return done;
  }

  /** Returns the region of phone numbers without a plus: that of the market or of the porting's own number. */
  function phoneRegion(): { region: string | undefined } {
    const number = porting?.phoneNumber;
    if (region?.of[0] !== core || region.of[1] !== number || region.of[2] !== options.market) {
      const own = !options.market && number ? core.parsePhone(number) : undefined;
      region = { of: [core, number, options.market], region: own?.ok ? own.region : options.market };
    }
    return region;
  }

  function isPhone(field: Field): boolean {
    return state.fields.some(({ name, props }) => name === field && props.type === "tel");
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },

    getState() {
      if (!isLive) update({}); // by the clock: to those who ask, it is the first state
      return state;
    },

    getServerState: () => (serverState ??= firstView(createView()).state),

    setOptions(nextPorting, nextOptions = {}) {
      ({ onSubmit } = nextOptions);
      const before = { porting, options, core, secrets, sending, state };
      const isOther = !isSameForm(porting, nextPorting);
      if (!isEqual(porting, nextPorting)) porting = nextPorting;
      options = settled(options, nextOptions);
      if (porting === before.porting && options === before.options) return;
      core = coreOf(options.portin);
      if (isOther) {
        secrets = new Map();
        sending = undefined;
      }
      try {
        refresh(isOther ? empty : {});
      } catch (error) {
        ({ porting, options, core, secrets, sending } = before);
        throw error;
      }
      serverState = undefined;
      if (isOther) clear();
      else prune(before.state);
    },

    setValue,
    touch,
    reset: () => clear(),

    next() {
      const { pages, page } = state;
      const here = pages[page]?.fields ?? [];
      for (const field of here) if (!progress.touched.has(field)) passed.add(field);
      refresh({ touched: new Set([...progress.touched, ...here]) });
      return !focusFirst(({ name, issues }) => here.includes(name) && issues.some(isError)) && showPage(page + 1);
    },

    back: () => showPage(state.page - 1),
    focus,
    submit,

    refuse(body, apiOptions) {
      const refusal = core.apiError(body, apiOptions);
      refresh({ refusal, refused: refusal.fields, refusedWith: body });
      focusFirst(({ name }) => refusal.fields.some((field) => overlap(field, name)));
      return refusal;
    },

    getValues: () => ({ ...state.values, ...Object.fromEntries(secrets) }),

    attach: (field, element) => attachments.attach(field, element),

    destroy() {
      listeners.clear();
      attachments.clear();
      secrets = new Map();
      refresh(); // what to send had them, too
    },
  };
}

/** Returns the draft with what was entered, without secrets, as objects of its own. */
function merged(draft: Input | undefined, entered: Input): Input {
  const values: Record<string, any> = {};
  for (const [name, value] of [...Object.entries(draft ?? {}), ...Object.entries(entered)]) {
    if (isSecret(name) || value === undefined) continue;
    values[name] = isObject(value) ? { ...(isObject(values[name]) && values[name]), ...value } : value;
  }
  return values;
}

/** Returns an input without a field. */
function without(input: Input, field: Field): Input {
  return member(input, field) === undefined ? input : withMember(input, field, undefined);
}

/** Reports whether two portings are the same one. What was typed belongs to a porting's id. */
function isSameForm(one: Porting | null, other: Porting | null): boolean {
  return !one === !other && one?.id === other?.id;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
