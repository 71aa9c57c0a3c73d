import { formatStatus } from "portin";
import beforePayment from "portin/schemas/2020-12/before-payment.json";
import { useLanguage } from "../language";
import { Panel } from "./Panel";
import type { PanelProps } from "./panel";
import { UpdateForm } from "./UpdateForm";

/** The porting waits for a subscription to use it: what can be told before paying, and the payment. */
export function DraftPanel({ move, porting, decision, tab }: PanelProps) {
  const { catalog, texts } = useLanguage();
  const { title, text } = formatStatus(decision.status, catalog);
  const early = decision.collect.filter((field) => Object.hasOwn(beforePayment.properties, field));
  return (
    <Panel title={title} number={porting.phoneNumber} error={move.error}>
      <p>{text}</p>
      {early.length > 0 && (
        <details className="early">
          <summary>{texts.payment.before}</summary>
          <UpdateForm move={move} porting={porting} fields={early} submit={texts.payment.keep} tab={tab} />
        </details>
      )}
      <section className="payment" aria-labelledby="payment">
        <h3 id="payment">{texts.payment.title}</h3>
        <p className="note">{texts.payment.text}</p>
      </section>
      <div className="buttons">
        <button className="primary" aria-disabled={move.busy} onClick={() => move.subscribe(porting.id)}>
          {texts.startPlan}
        </button>
      </div>
    </Panel>
  );
}
