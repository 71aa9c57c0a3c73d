import type { Field, FormStep, Porting } from "portin";
import { useEffect, useMemo, useRef, useState, type FormEvent, type ReactNode } from "react";
import { emptyControls } from "./empty";
import { FieldInput } from "./FieldInput";
import type { GigsError, Patch } from "./gigs";
import { member, toPatch } from "./patch";
import { plan } from "./plan";
import { emptyText, formSteps } from "./texts";

/** What is wrong, by the name of the input. */
export type Messages = Readonly<Record<string, string>>;

interface WizardProps {
  readonly porting: Porting;
  readonly fields: readonly Field[];
  /** What the last button says. */
  readonly submit: string;
  readonly busy: boolean;
  readonly error: GigsError | undefined;
  readonly onSubmit: (patch: Patch) => void;
  /** Shown between the inputs and the buttons. */
  readonly children?: ReactNode;
}

/**
 * Asks for fields, one wizard step at a time, and sends them all in one update:
 * to a declined porting the first update is the retry already.
 *
 * The inputs are uncontrolled and every step stays in the document, so what is
 * typed lives in the inputs alone: no PIN gets into React's state or the page's
 * HTML, and all are gone with the form once the API has taken them.
 */
export function Wizard({ porting, fields, submit, busy, error, onSubmit, children }: WizardProps) {
  const steps = useMemo(() => plan(fields), [fields.join()]);
  const [current, setCurrent] = useState<FormStep>();
  const [messages, setMessages] = useState<Messages>({});
  const [moves, setMoves] = useState(0);
  const form = useRef<HTMLFormElement>(null);

  const index = Math.max(0, steps.findIndex(({ step }) => step === current));
  const last = index >= steps.length - 1;

  function go(to: number, problems: Messages = {}) {
    setCurrent(steps[to]?.step);
    setMessages(problems);
    setMoves(moves + 1);
  }

  // After a move the focus is where to go on: at the first problem, or at the heading.
  useEffect(() => {
    if (moves === 0) return; // the panel's heading has it
    const step = form.current?.querySelector("fieldset:not([hidden])");
    const target = step?.querySelector<HTMLElement>("[aria-invalid]") ?? step?.querySelector("h3");
    target?.focus();
  }, [moves]);

  // What the API says about a field belongs beside it.
  useEffect(() => {
    const problems = Object.keys(error?.fields ?? {}).map(member);
    const to = steps.findIndex((step) => step.fields.some((field) => problems.includes(member(field))));
    if (error && to >= 0) go(to, error.fields);
  }, [error]);

  function next(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const pages = [...event.currentTarget.querySelectorAll("fieldset")];
    const problems = pages.map((page, at) => (last || at === index ? emptyControls(page) : []));
    const to = problems.findIndex((names) => names.length > 0);
    if (to >= 0) go(to, Object.fromEntries(problems.flat().map((name) => [name, emptyText(name)])));
    else if (last) onSubmit(toPatch(new FormData(event.currentTarget), fields));
    else go(index + 1);
  }

  return (
    <form ref={form} noValidate onSubmit={next}>
      {steps.length > 1 && (
        <p className="step-count">
          Step {index + 1} of {steps.length}
          <progress value={index + 1} max={steps.length} aria-hidden="true" />
        </p>
      )}
      {steps.map((step, at) => (
        <fieldset key={step.step} hidden={at !== index}>
          <legend>
            <h3 tabIndex={-1}>{formSteps[step.step]}</h3>
          </legend>
          {[...new Set(step.fields.map(member))].map((field) => (
            <FieldInput key={field} field={field} porting={porting} messages={messages} />
          ))}
        </fieldset>
      ))}
      {children}
      <div className="buttons">
        <button className="primary" aria-disabled={busy}>
          {last ? submit : "Next"}
        </button>
        {index > 0 && (
          <button type="button" className="secondary" onClick={() => go(index - 1)}>
            Back
          </button>
        )}
      </div>
    </form>
  );
}
