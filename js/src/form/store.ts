import { createAnswers, detailsMatch, heldBy, type Answers } from "./answers.js";
import { createAttachments } from "./attachments.js";
import { followClock, withoutClock } from "./clock.js";
import { defaultCore } from "./core.js";
import { edited } from "./editPhone.js";
import { createFieldStates, isError, placeOf } from "./fieldStates.js";
import { apiError, type APIError, type Field, type Input, type Instant, type Porting } from "./imports.js";
import { member, overlap, withMember, without } from "./paths.js";
import { problemsOf } from "./problems.js";
import { reading, refuse } from "./refuse.js";
import { isSecret, secrets, withoutSecrets } from "./secrets.js";
import { isEqual, settled } from "./settings.js";
import { isPlain, share } from "./share.js";
import type {
  FieldState,
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
  /** What was entered, with the secrets. */
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
  return reading("options", () => createStore(porting, options));
}

function createStore(porting: Porting | null, options: PortingFormOptions): PortingFormStore {
  const listeners = new Set<() => void>();
  let core = options.portin ?? defaultCore;
  let { onSubmit } = options;
  let progress = empty;
  /** The submit that is under way. */
  let sending: Promise<void> | undefined;
  /** The fields whose warnings came up as the user left them, perhaps for the button that sends, or for another page. */
  const unread = new Set<Field>();
  let isTyping = false;

  const formProps: FormProps = { method: "post", noValidate: true, onSubmit: (event) => void submit(event) };
  const view = createView();
  let { state, answers } = firstView(view);
  let serverState: PortingFormState | undefined = state;
  /** The time by the clock when the form last looked. The first state is as a server has it. */
  let time: Instant | undefined;
  let stopClock = () => {};

  const attachments = createAttachments({
    contentFor(field) {
      const content = member(merged(options.values, progress.entered), field);
      const initial = isSecret(field) ? "" : (fieldAt(field) ?? { initial: heldBy(porting, field) }).initial;
      return contentOf(content ?? initial);
    },
    onType(field, content) {
      isTyping = isPhone(field);
      setValue(field, content);
    },
    onLeave(field, isForField) {
      touch(field);
      if (!isForField) unread.add(field);
    },
    onReset: () => clear(),
    edit: (field, edit) => (isPhone(field) ? edited(edit, (text) => core.formatAsYouType(text, answers)) : undefined),
  });

  /** Asks portin what has changed, and tells the listeners if anything has. What it refuses leaves all as it was. */
  function refresh(change: Partial<Progress> = {}): void {
    if (update(change)) for (const listener of [...listeners]) tell(listener);
  }

  /** Calls a listener. If it throws, the page hears of the error later; the form and the other listeners go on. */
  function tell(listener: () => void): void {
    try {
      listener();
    } catch (error) {
      queueMicrotask(() => {
        throw error;
      });
    }
  }

  /** Reports whether the state is another one after a change. */
  function update(change: Partial<Progress>): boolean {
    const before = state;
    const next = { ...progress, ...change };
    try {
      ({ state, answers } = view(next, options.now ?? (time ??= Date.now())));
      progress = next;
      return state !== before;
    } finally {
      isTyping = false;
    }
  }

  /** Asks portin anew, at the time that it is now. */
  function look(): void {
    time = undefined;
    refresh();
  }

  /** While somebody listens, looks again when the time changes the decision. */
  function follow(): void {
    stopClock();
    const next = () => (porting ? core.nextChange(porting, { now: Date.now() }) : null);
    stopClock = options.now === undefined && listeners.size > 0 ? followClock(next, look) : () => {};
  }

  /** Returns a function that returns what to show at a time. */
  function createView(): (shown: Progress, now: Instant) => { state: PortingFormState; answers: Answers } {
    const ask = createAnswers();
    const fieldStates = createFieldStates();
    let previous: PortingFormState | undefined;
    return (shown, now) => {
      const { entered, page, submitted, asking, submitError, refusal } = shown;
      const { catalog, id: prefix = porting?.id ?? "portin" } = options;
      const values = merged(options.values, entered);
      const answers = ask({ core, porting, options, values, now, isTyping });
      const { pages, checklist, decision, issues } = answers;
      const fields = fieldStates(answers, { ...shown, catalog, prefix, values });
      const next: PortingFormState = share(previous, {
        fields,
        pages,
        page: Math.min(page, Math.max(pages.length - 1, 0)),
        values: withoutSecrets(values),
        submitted,
        submitting: !!sending,
        asking,
        submitError: previous?.submitError, // another one replaces it whole: it is the app's own
        refusal,
        problems: problemsOf(fields, issues, { submitted, asking, catalog }),
        checklist,
        decision,
        formProps,
      });
      previous = Object.is(next.submitError, submitError) ? next : { ...next, submitError };
      return { state: previous, answers };
    };
  }

  /** Returns the view before anything was entered. */
  function firstView(view: ReturnType<typeof createView>) {
    const at = (now: Instant) => view(empty, now);
    return options.now === undefined ? withoutClock(porting, at) : at(options.now);
  }

  function setValue(field: Field, value: unknown): void {
    const { entered, refused } = progress;
    read();
    // What the API refused there is another value now.
    if (member(entered, field) !== value) {
      refresh({
        entered: withMember(entered, field, value),
        asking: false,
        refused: refused.filter((other) => !overlap(other, field)),
      });
    }
    attachments.write(field);
  }

  /** Whoever goes on has seen what the page shows. */
  function read(): void {
    for (const field of unread) if (attachments.has(field)) unread.delete(field);
  }

  function touch(field: Field): void {
    read();
    refresh({ touched: new Set(progress.touched).add(field) });
  }

  /** Empties the form, but for what is kept. */
  function clear(kept: Partial<Progress> = {}): void {
    unread.clear();
    refresh({ ...empty, ...kept });
    attachments.write();
  }

  /** Forgets what was entered into fields that are asked for no more. */
  function prune(before: PortingFormState): void {
    const gone = before.fields.map(({ name }) => name).filter((name) => !fieldAt(name));
    if (gone.length > 0) refresh({ entered: gone.reduce(without, progress.entered) });
  }

  function showPage(page: number): boolean {
    if (!state.pages[page]) return false;
    refresh({ page });
    return true;
  }

  /** Moves the focus to a field or its first member, on whichever page that is. */
  function focus(field: Field): void {
    const place = state.fields.find(({ name }) => overlap(name, field))?.name ?? field;
    if (!attachments.has(place)) showPage(state.pages.findIndex(({ fields }) => fields.includes(place)));
    attachments.focus(place);
  }

  function focusFirst(isWanted: (field: FieldState) => boolean): boolean {
    const first = state.fields.find(isWanted);
    if (first) focus(first.name);
    return first !== undefined;
  }

  function submit(event?: SubmitEventLike): SubmitResult {
    event?.preventDefault?.();
    attachments.look();
    look();
    const { request, issues } = answers;
    if (sending) return { ...request, done: sending };
    const hasErrors = issues.some(isError);
    const unseen = options.onWarnings === "send" || progress.asking ? [] : issues.filter(isUnseen);
    if (!hasErrors && unseen.length === 0) return { ...request, done: send(request.body) };
    unread.clear();
    refresh({ ...accepted, submitted: true, asking: !hasErrors });
    const wanted = (hasErrors ? issues.filter(isError) : unseen).map(({ field }) => placeOf(field, state.fields));
    focusFirst(({ name }) => wanted.includes(name));
    return { ...request, done: Promise.resolve() };
  }

  /** Reports whether a warning is not shown yet, or came up only when the user left. */
  function isUnseen({ field }: FormIssue): boolean {
    const place = placeOf(field, state.fields);
    return unread.has(place) || !(progress.submitted || progress.touched.has(place));
  }

  /** Sends a body. The promise is fulfilled when that is done, whatever came of it. */
  function send(body: SubmitResult["body"]): Promise<void> {
    const sent = progress.entered;
    let end = () => {};
    const done = new Promise<void>((resolve) => (end = resolve));
    const finish = (succeeded: boolean, submitError?: unknown) => {
      end();
      if (sending !== done) return; // it is another porting's form now
      sending = undefined;
      if (!succeeded || progress.refusal) return refresh({ submitError });
      const isSent = (name: Field) => member(progress.entered, name) === member(sent, name);
      // A secret that was typed in the meantime stays. The next submit needs a new confirmation.
      clear({ entered: [...secrets, detailsMatch].filter(isSent).reduce(without, progress.entered) });
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

  function fieldAt(name: Field): FieldState | undefined {
    return state.fields.find((field) => field.name === name);
  }

  function isPhone(name: Field): boolean {
    return fieldAt(name)?.props.type === "tel";
  }

  return guarded({
    subscribe(listener) {
      if (typeof listener !== "function") refuse("listener");
      listeners.add(listener);
      follow();
      return () => {
        listeners.delete(listener);
        follow();
      };
    },

    getState() {
      if (time === undefined) update({}); // nobody was shown another one
      return state;
    },

    getServerState: () => (serverState ??= firstView(createView()).state),

    setOptions(nextPorting, nextOptions = {}) {
      ({ onSubmit } = nextOptions);
      const before = { porting, options, core, sending };
      const shown = state;
      const isOther = !isSameForm(porting, nextPorting);
      if (!isEqual(porting, nextPorting)) porting = nextPorting;
      options = settled(options, nextOptions);
      if (porting === before.porting && options === before.options) return;
      core = options.portin ?? defaultCore;
      time = undefined;
      if (isOther) sending = undefined;
      try {
        refresh(isOther ? empty : {});
        follow();
      } catch (error) {
        ({ porting, options, core, sending } = before);
        throw error;
      }
      serverState = undefined;
      if (isOther) clear();
      else prune(shown);
    },

    setValue,
    touch,
    reset: () => clear(),

    next() {
      const { pages, page } = state;
      const here = pages[page]?.fields ?? [];
      for (const field of here) if (!progress.touched.has(field)) unread.add(field);
      refresh({ touched: new Set([...progress.touched, ...here]) });
      return !focusFirst(({ name, issues }) => here.includes(name) && issues.some(isError)) && showPage(page + 1);
    },

    back: () => showPage(state.page - 1),
    focus,
    submit,

    refuse(body, apiOptions) {
      const refusal = apiError(body, { ...apiOptions, portin: options.portin });
      refresh({ refusal, refused: refusal.fields, refusedWith: body });
      focusFirst(({ name }) => refusal.fields.some((field) => overlap(field, name)));
      return refusal;
    },

    getValues: () => merged(options.values, progress.entered),

    attach: (field, element) => attachments.attach(field, element),

    destroy() {
      listeners.clear();
      stopClock();
      attachments.clear();
      refresh({ entered: secrets.reduce<Input>(without, progress.entered) });
    },
  });
}

/** Makes the methods of a store throw only PortinError. */
function guarded<Store extends object>(store: Store): Store {
  const methods = Object.entries(store) as [string, (...given: unknown[]) => unknown][];
  const safe = methods.map(([name, run]) => [
    name,
    (...given: unknown[]) => reading(name, () => run.apply(store, given)),
  ]);
  return Object.fromEntries(safe) as Store;
}

/** Returns new objects with the draft, without its secrets, and what was entered. */
function merged(draft: Input = {}, entered: Input): Input {
  const values = { ...withoutSecrets(draft), ...entered };
  if (isPlain(values.address)) values.address = { ...draft.address, ...entered.address };
  return values;
}

/** Reports whether two portings are the same one. What was typed belongs to a porting's id. */
function isSameForm(one: Porting | null, other: Porting | null): boolean {
  return !one === !other && one?.id === other?.id;
}

/** Returns what an element has for a value: a text, or whether a box is checked. */
function contentOf(value: unknown): string | boolean {
  return typeof value === "string" || typeof value === "boolean" ? value : "";
}
