import type { Cancel } from "portin";
import { useId, useRef } from "react";
import { formatDay } from "./format";
import { cancelEffects } from "./texts";

interface CancelButtonProps {
  readonly cancel: Cancel;
  /** To cancel is the best there is to do. */
  readonly advised: boolean;
  readonly busy: boolean;
  readonly onConfirm: () => void;
}

/** Cancels the move, after saying what that does. */
export function CancelButton({ cancel, advised, busy, onConfirm }: CancelButtonProps) {
  // A modal <dialog> keeps the focus inside, closes with Escape and gives the focus back.
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const close = () => dialog.current?.close();

  function confirm() {
    close();
    onConfirm();
  }

  return (
    <div className="way-out">
      <button
        className={advised ? "primary" : "quiet"}
        aria-disabled={busy}
        onClick={() => dialog.current?.showModal()}
      >
        {advised ? "Take a new number" : "Cancel the move"}
      </button>
      {cancel.until && (
        <p className="note">
          Possible until <time dateTime={cancel.until}>{formatDay(cancel.until)}</time>.
        </p>
      )}
      <dialog ref={dialog} aria-labelledby={title}>
        <h2 id={title}>Cancel the move?</h2>
        <p>{cancelEffects[cancel.effect]}</p>
        <div className="buttons">
          <button className="primary" onClick={close}>
            Keep moving my number
          </button>
          <button className="danger" onClick={confirm}>
            Yes, cancel it
          </button>
        </div>
      </dialog>
    </div>
  );
}
