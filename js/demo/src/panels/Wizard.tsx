import { carrier, type Field, type FormStep } from "portin";
import type { DemoForm } from "../inputs/useForm";
import { useEffect, useMemo, useRef, useState, type FormEvent, type ReactNode } from "react";
import { AddressFields } from "../inputs/AddressFields";
import { CarrierNote } from "../inputs/CarrierNote";
import { elementOf } from "../inputs/ErrorSummary";
import { FieldInput, type InputContext } from "../inputs/FieldInput";
import type { StoredPorting } from "../api/gigs";
import { useLanguage } from "../language";
import { member } from "../inputs/member";
import { plan } from "./plan";
import { ProblemSummary } from "../inputs/ProblemSummary";
import { UnknownField } from "../inputs/UnknownField";
import type { Move } from "../api/useMove";
import { useProblems } from "../inputs/useProblems";
import { widgetOf } from "../inputs/widgets";

interface WizardProps {
  readonly move: Move;
  readonly porting: StoredPorting;
  readonly form: DemoForm;
  /** The members of the porting to ask for. */
  readonly asked: readonly Field[];
  /** What the last step asks for besides. */
  readonly besides: readonly Field[];
  /** What the last button says. */
  readonly submit: string;
  /** Shown on the first step, under the inputs. */
  readonly checklist: ReactNode;
  /** Shown between the inputs and the buttons. */
  readonly children?: ReactNode;
}

/** Asks for fields, one wizard step at a time. What is wrong with them and what to send is the form's to say. */
export function Wizard({ move, porting, form, asked, besides, submit, checklist, children }: WizardProps) {
  const { catalog, texts } = useLanguage();
  const { providers } = move;
  const steps = useMemo(() => plan(asked, besides), [asked.join(), besides.join()]);
  const [current, setCurrent] = useState<FormStep>();
  const [goal, setGoal] = useState<{ readonly field?: Field | undefined }>();
  const element = useRef<HTMLFormElement>(null);
  const problems = useProblems(form);

  const index = Math.max(
    0,
    steps.findIndex(({ step }) => step === current),
  );
  const last = index >= steps.length - 1;
  const { donorProvider: donor = porting.donorProvider?.id, address } = form.values;
  const donorProvider = providers?.find(({ id }) => id === donor) ?? porting.donorProvider;
  const context: InputContext = {
    form,
    soFar: { ...porting, donorProvider, address: { ...porting.address, ...address } },
    providers,
    carrier: carrier(donorProvider?.name),
    onChange: problems.change,
  };

  function stepOf(field: Field): number {
    return steps.findIndex((step) => step.fields.includes(member(field)));
  }

  /** Shows a step, or stays at this one, and takes the focus to a field or the heading. */
  function go(to: number, field?: Field) {
    if (to >= 0) setCurrent(steps[to]?.step);
    setGoal({ field });
  }

  useEffect(() => {
    if (!goal) return; // the panel's heading has the focus
    const heading = element.current?.querySelector<HTMLElement>("fieldset:not([hidden]) h3");
    const target = goal.field && elementOf(goal.field);
    (target || heading)?.focus();
  }, [goal]);

  // What the API says about a field belongs beside it.
  useEffect(() => {
    const field = form.refusal?.fields.find((name) => stepOf(name) >= 0);
    if (field) go(stepOf(field), field);
  }, [form.refusal]);

  function press(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (form.submitting) return;
    const [first] = problems.press(({ field }) => last || stepOf(field) === index);
    if (first) go(stepOf(first.field), first.field);
    else if (last) form.submit();
    else go(index + 1);
  }

  function back() {
    problems.forget();
    go(index - 1);
  }

  return (
    <form {...form.formProps} ref={element} onSubmit={press}>
      <ProblemSummary problems={problems.problems} onFollow={(field) => go(stepOf(field), field)} />
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
          {step.fields.map((field) => (
            <Asked key={field} field={field} context={context} />
          ))}
          {step.step === "carrierDetails" && <CarrierNote carrier={context.carrier} />}
        </fieldset>
      ))}
      {index === 0 && checklist}
      {steps.every(({ step }) => step !== "carrierDetails") && <CarrierNote carrier={context.carrier} />}
      {children}
      <div className="buttons">
        {canSend(asked) && (
          <button className="primary" aria-disabled={move.busy}>
            {last ? (problems.isAsking ? texts.sendAnyway : submit) : problems.isAsking ? texts.nextAnyway : texts.next}
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

function Asked({ field, context }: { field: Field; context: InputContext }) {
  switch (widgetOf(field)) {
    case undefined:
      return <UnknownField field={field} />;
    case "address":
      return <AddressFields field={field} context={context} />;
  }
  return <FieldInput field={field} context={context} />;
}

/** Whether there is anything to send: what can be asked for, or the wish to try again as it is. */
function canSend(asked: readonly Field[]): boolean {
  return asked.length === 0 || asked.some(widgetOf);
}
