import { carrier, prepareUpdate, type Field, type FormStep } from "portin";
import { useEffect, useMemo, useRef, useState, type FormEvent, type ReactNode, type SyntheticEvent } from "react";
import { CarrierNote } from "./CarrierNote";
import { FieldInput, type Form } from "./FieldInput";
import { useLanguage } from "./language";
import type { StoredPorting } from "./gigs";
import { plan } from "./plan";
import { afterPress } from "./press";
import { ProblemSummary } from "./ProblemSummary";
import { member, typed } from "./typed";
import { UnknownField } from "./UnknownField";
import { useIssues } from "./useIssues";
import type { PortingState } from "./usePorting";
import { useRefusals } from "./useRefusals";
import { widgetOf } from "./widgets";

interface WizardProps {
  readonly state: PortingState;
  readonly porting: StoredPorting;
  readonly fields: readonly Field[];
  /** What the last button says. */
  readonly submit: string;
  /** Shown between the inputs and the buttons. */
  readonly children?: ReactNode;
}

/**
 * Asks for fields, one wizard step at a time, and sends them all in one update:
 * to a declined porting the first update is the retry already. What is wrong
 * with them and what to send is portin's to say.
 *
 * The inputs are uncontrolled and every step stays in the document, so what is
 * typed lives in the inputs alone: no PIN gets into React's state or the page's
 * HTML, and all are gone with the form once the API has taken them.
 */
export function Wizard({ state, porting, fields, submit, children }: WizardProps) {
  const { catalog, texts } = useLanguage();
  const { error, providers } = state;
  const asked = [...new Set(fields.map(member))];
  const steps = useMemo(() => plan(asked), [asked.join()]);
  const [current, setCurrent] = useState<FormStep>();
  const [donor, setDonor] = useState(porting.donorProvider?.id);
  const [country, setCountry] = useState(porting.address?.country);
  const [move, setMove] = useState<{ readonly to?: Field | undefined }>();
  const form = useRef<HTMLFormElement>(null);
  const issues = useIssues(prepare);
  const refusals = useRefusals(error);

  const index = Math.max(0, steps.findIndex(({ step }) => step === current));
  const last = index >= steps.length - 1;
  const donorProvider = providers?.find(({ id }) => id === donor) ?? porting.donorProvider;
  const shownForm: Form = {
    porting,
    soFar: { ...porting, donorProvider, address: { ...porting.address, country } },
    providers,
    carrier: carrier(donorProvider?.name),
    refused: refusals.refused,
    issuesAt: issues.at,
  };

  useEffect(() => {
    if (!providers) state.loadProviders();
  }, []);

  function prepare() {
    const required = asked.filter(widgetOf);
    return prepareUpdate(porting, typed(form.current!), { required, providers, now: state.now() });
  }

  function stepOf(field: Field): number {
    return steps.findIndex((step) => step.fields.includes(member(field)));
  }

  /** Shows a step, or stays at this one, and takes the focus to a field or the heading. */
  function go(to: number, field?: Field) {
    if (to >= 0) setCurrent(steps[to]?.step);
    setMove({ to: field });
  }

  useEffect(() => {
    if (!move) return; // the panel's heading has the focus
    const heading = form.current?.querySelector<HTMLElement>("fieldset:not([hidden]) h3");
    const target = move.to && document.getElementById(move.to);
    (target || heading)?.focus();
  }, [move]);

  // What the API says about a field belongs beside it.
  useEffect(() => {
    const field = Object.keys(error?.fields ?? {}).find((name) => stepOf(name) >= 0);
    if (field) go(stepOf(field), field);
  }, [error]);

  function change({ target }: SyntheticEvent) {
    const { name, value } = target as HTMLInputElement;
    if (name === "donorProvider") setDonor(value);
    if (name === "address.country") setCountry(value);
    refusals.change(name);
    issues.change(name);
  }

  function leave({ target }: SyntheticEvent) {
    if ((target as HTMLInputElement).name) afterPress(() => form.current && issues.leave());
  }

  function press(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (state.busy) return;
    const { problems, body } = issues.press(({ field }) => last || stepOf(field) === index);
    const [first] = problems;
    refusals.forget();
    if (first) go(stepOf(first.field), first.field);
    else if (last) void state.update(porting.id, body);
    else go(index + 1);
  }

  function back() {
    issues.forget();
    go(index - 1);
  }

  return (
    <form ref={form} noValidate onSubmit={press} onInput={change} onBlur={leave}>
      <ProblemSummary problems={issues.problems} onFollow={(field) => go(stepOf(field), field)} />
      {steps.length > 1 && (
        <p className="step-count">
          {texts.step(index + 1, steps.length)}
          <progress value={index + 1} max={steps.length} aria-hidden="true" />
        </p>
      )}
      {steps.map((step, at) => (
        <fieldset key={step.step} hidden={at !== index}>
          <legend>
            <h3 tabIndex={-1}>{catalog.formSteps[step.step]}</h3>
          </legend>
          {step.fields.map((field) =>
            widgetOf(field) ? <FieldInput key={field} field={field} form={shownForm} /> : <UnknownField key={field} field={field} />,
          )}
          {step.step === "carrierDetails" && <CarrierNote carrier={shownForm.carrier} />}
        </fieldset>
      ))}
      {children}
      <div className="buttons">
        {canSend(asked) && (
          <button className="primary" aria-disabled={state.busy}>
            {last ? (issues.isAsking ? texts.sendAnyway : submit) : issues.isAsking ? texts.nextAnyway : texts.next}
          </button>
        )}
        {index > 0 && (
          <button type="button" className="secondary" onClick={back}>
            {texts.back}
          </button>
        )}
      </div>
    </form>
  );
}

/** Whether there is anything to send: what can be asked for, or the wish to try again as it is. */
function canSend(asked: readonly Field[]): boolean {
  return asked.length === 0 || asked.some(widgetOf);
}
