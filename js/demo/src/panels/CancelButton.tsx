import { formatCancel } from "portin";
import { useId, useRef } from "react";
import { useLanguage } from "../language";
import { Moment } from "./Moment";
import type { StepProps } from "./step";

/** Cancels the transfer, after saying what that does. */
export function CancelButton({ move, porting, decision, situation }: StepProps) {
  const { catalog, texts } = useLanguage();
  const { cancel, decline } = decision;
  const isAdvised = decline?.action === "newNumber"; // it is the best there is to do
  // A modal <dialog> keeps the focus inside, closes with Escape and gives the focus back.
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const close = () => dialog.current?.close();

  function confirm() {
    close();
    void move.cancel(porting.id);
  }

  return (
    <div className="way-out">
      <button
        className={isAdvised ? "" : "quiet"}
        aria-disabled={move.busy}
        onClick={() => dialog.current?.showModal()}
      >
        {isAdvised ? texts.cancel.advised : texts.cancel.open}
      </button>
      {cancel.until && (
        <p className="note">
          {texts.cancel.until} <Moment at={cancel.until} now={move.asOf} />.
        </p>
      )}
      <dialog ref={dialog} aria-labelledby={title}>
        <article>
          <h2 id={title}>{texts.cancel.title}</h2>
          <p>{formatCancel(cancel, catalog, situation)}</p>
          <div className="buttons">
            <button onClick={close}>{texts.cancel.keep}</button>
            <button className="secondary outline" onClick={confirm}>
              {texts.cancel.confirm}
            </button>
          </div>
        </article>
      </dialog>
    </div>
  );
}
