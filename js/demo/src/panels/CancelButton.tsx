import { formatCancel, type Cancel } from "portin";
import { useId, useRef } from "react";
import { formatDay } from "../format";
import { useLanguage } from "../language";

interface CancelButtonProps {
  readonly cancel: Cancel;
  /** To cancel is the best there is to do. */
  readonly advised: boolean;
  readonly busy: boolean;
  readonly onConfirm: () => void;
}

/** Cancels the move, after saying what that does. */
export function CancelButton({ cancel, advised, busy, onConfirm }: CancelButtonProps) {
  const { catalog, texts } = useLanguage();
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
        {advised ? texts.cancel.advised : texts.cancel.open}
      </button>
      {cancel.until && (
        <p className="note">
          {texts.cancel.until} <time dateTime={cancel.until}>{formatDay(cancel.until, catalog)}</time>.
        </p>
      )}
      <dialog ref={dialog} aria-labelledby={title}>
        <h2 id={title}>{texts.cancel.title}</h2>
        <p>{formatCancel(cancel, catalog)}</p>
        <div className="buttons">
          <button className="primary" onClick={close}>
            {texts.cancel.keep}
          </button>
          <button className="danger" onClick={confirm}>
            {texts.cancel.confirm}
          </button>
        </div>
      </dialog>
    </div>
  );
}
