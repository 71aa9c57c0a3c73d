import { checklist, formatDecline, formatStatus } from "portin";
import { usePorting } from "portin/react";
import { situationOf } from "../format";
import { UpdateForm } from "../inputs/UpdateForm";
import { useLanguage } from "../language";
import { CancelButton } from "./CancelButton";
import { Decline } from "./Decline";
import { Panel } from "./Panel";
import type { StepProps } from "./step";
import { Wait } from "./Wait";
import { WarningsNote } from "./WarningsNote";

const bodies = {
  createSubscription: Draft,
  provideInformation: Information,
  resolveDecline: Decline,
  wait: Wait,
  awaitConsent: Wait,
  done: Final,
  startOver: Final,
  unknown: Final,
};

/** The panel for what has to happen next, and the way out while there is one. */
export function PortingPanel(props: Omit<StepProps, "decision" | "situation">) {
  const { move, porting } = props;
  const { catalog, texts } = useLanguage();
  const decision = usePorting(porting, { now: move.asOf });
  const situation = situationOf(porting);
  const { status, decline } = decision;
  const step = { ...props, decision, situation };
  const Body = bodies[decision.step];
  const said = decline ? formatDecline(decline.code, catalog, situation) : formatStatus(status, catalog, situation);
  const isWaiting = Body === Wait; // its news come while it is shown
  const tone =
    decline || decision.step === "startOver"
      ? "bad"
      : decision.step === "done" && porting.completedAt
        ? "good"
        : undefined;
  return (
    // After an update all of it is new.
    <div key={`${decision.step} ${move.updates}`}>
      <Panel title={isWaiting ? texts.waiting : said.title} tone={tone} number={porting.phoneNumber} error={move.error}>
        {!isWaiting && <p>{said.text}</p>}
        <Body {...step} />
      </Panel>
      {decision.cancel.allowed && <CancelButton {...step} />}
    </div>
  );
}

/** The porting waits for a subscription to use it, and so for the payment. */
function Draft({ move, porting }: StepProps) {
  const { payment } = useLanguage().texts;
  return (
    <>
      <section className="box" aria-labelledby="payment">
        <h3 id="payment">{payment.title}</h3>
        <p className="note">{payment.text}</p>
      </section>
      <div className="buttons">
        <button className="primary" aria-disabled={move.busy} onClick={() => move.subscribe(porting.id)}>
          {payment.submit}
        </button>
      </div>
    </>
  );
}

/** Asks for what portin says to collect, and offers the day where it can be chosen. */
function Information(props: StepProps) {
  const { porting, decision } = props;
  const { texts } = useLanguage();
  return (
    <>
      <WarningsNote {...props} />
      <UpdateForm
        {...props}
        required={decision.collect}
        extras={decision.editable.filter((field) => field === "scheduledOn")}
        extraTexts={texts.wishes}
        confirm={checklist(porting).some(({ code }) => code === "detailsMatch")}
        submit={texts.send}
        hasChecklist
      />
    </>
  );
}

/** The end of the road: moved, canceled, expired, failed, or something portin has not heard of. */
function Final({ decision, startOver }: StepProps) {
  const { texts } = useLanguage();
  const isOver = decision.step === "startOver";
  return (
    <div className="buttons">
      <button className={isOver ? "primary" : "quiet"} onClick={startOver}>
        {isOver ? texts.startOver : texts.again}
      </button>
    </div>
  );
}
