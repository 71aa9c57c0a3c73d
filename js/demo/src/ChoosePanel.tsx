import { useEffect, useState, type FormEvent } from "react";
import { testNumbers, type TestNumber } from "./demo";
import { formatNumber } from "./format";
import type { GigsError } from "./gigs";
import { useLanguage } from "./language";
import { Panel } from "./Panel";
import type { Move } from "./useMove";

/** The test numbers. A real app asks for the customer's own here. */
export function ChoosePanel({ move, returned }: { move: Move; returned: boolean }) {
  const { texts } = useLanguage();
  const [numbers, setNumbers] = useState<readonly TestNumber[]>([]);
  const [error, setError] = useState<GigsError>();

  useEffect(() => {
    testNumbers().then(setNumbers, setError);
  }, []);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const number = new FormData(event.currentTarget).get("phoneNumber");
    if (typeof number === "string") void move.start(number);
  }

  return (
    <Panel title={texts.choose.title} error={move.error ?? error} focus={returned}>
      <p>{texts.choose.text}</p>
      <form method="post" onSubmit={submit}>
        <fieldset className="choices" id="phoneNumber" tabIndex={-1}>
          <legend className="visually-hidden">{texts.choose.legend}</legend>
          {numbers.map(({ phoneNumber, summary }, index) => (
            <label key={phoneNumber}>
              <input type="radio" name="phoneNumber" value={phoneNumber} defaultChecked={index === 0} />
              <span>
                <strong>{formatNumber(phoneNumber)}</strong>
                <small lang="en">{summary}</small>
              </span>
            </label>
          ))}
        </fieldset>
        <div className="buttons sticky">
          <button className="primary" aria-disabled={move.busy || numbers.length === 0}>
            {texts.choose.submit}
          </button>
        </div>
      </form>
    </Panel>
  );
}
