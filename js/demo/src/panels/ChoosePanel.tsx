import { apiError, fieldProps, formatAsYouType, formatField, formatIssue, parsePhone } from "portin";
import type { FormIssue } from "portin/react";
import { useEffect, useState, type ChangeEvent, type FormEvent } from "react";
import { testNumbers, type TestNumber } from "../api/demo";
import { FieldFrame } from "../inputs/FieldFrame";
import { formatNumber } from "../format";
import { newPorting, type GigsError } from "../api/gigs";
import { useLanguage } from "../language";
import { ariaOf, notesAt } from "../inputs/notes";
import { Panel } from "./Panel";
import type { Move } from "../api/useMove";

/** What the API says of the number, as an issue. */
function refusedBy(error: GigsError | undefined): FormIssue[] {
  const fields = error?.body === undefined ? [] : apiError(error.body).fields;
  return fields.includes("phoneNumber")
    ? [{ field: "phoneNumber", code: "refused", severity: "error", params: {} }]
    : [];
}

/** Where a number without a plus is from. */
const region = "US";

/** The customer's own number, or one of the test numbers. */
export function ChoosePanel({ move, returned }: { move: Move; returned: boolean }) {
  const { catalog, texts } = useLanguage();
  const [numbers, setNumbers] = useState<readonly TestNumber[]>([]);
  const [error, setError] = useState<GigsError>();
  const [text, setText] = useState("");
  const [issues, setIssues] = useState<readonly FormIssue[]>([]);
  const number = parsePhone(text, { region });

  useEffect(() => {
    testNumbers().then(setNumbers, setError);
  }, []);

  /** Groups the digits while they are typed. What is corrected further in front stays as it is typed. */
  function type({ target }: ChangeEvent<HTMLInputElement>) {
    const typedOn = target.value.length > text.length && target.selectionEnd === target.value.length;
    setText(typedOn ? formatAsYouType(target.value, { region }) : target.value);
    setIssues([]);
  }

  function choose(phoneNumber: string) {
    setText(formatNumber(phoneNumber));
    setIssues([]);
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const { body, issues } = newPorting(number.ok ? number.e164 : text, move.now());
    const errors = issues.filter(({ severity }) => severity === "error");
    setIssues(errors);
    if (errors.length > 0) document.getElementById("phoneNumber")?.focus();
    else void move.start(body).then((error) => setIssues(refusedBy(error)));
  }

  const said = (issue: FormIssue) => ({ ...issue, text: formatIssue(issue, catalog) });
  const { label } = formatField("phoneNumber", catalog);
  const notes = notesAt("phoneNumber", {
    issuesAt: () => issues.map(said),
    suggestionAt: () => undefined,
    setValue() {},
  });
  return (
    <Panel title={texts.choose.title} error={move.error ?? error} focus={returned}>
      <form method="post" noValidate onSubmit={submit}>
        <FieldFrame field="phoneNumber" label={label} help={<p className="hint">{texts.choose.hint}</p>} notes={notes}>
          <input
            {...fieldProps("phoneNumber")}
            {...ariaOf("phoneNumber", true, notes)}
            id="phoneNumber"
            name="phoneNumber"
            value={text}
            onChange={type}
          />
        </FieldFrame>
        <fieldset className="choices" aria-busy={numbers.length === 0}>
          <legend>{texts.choose.legend}</legend>
          {numbers.map(({ phoneNumber, summary }) => (
            <label key={phoneNumber}>
              <input
                type="radio"
                name="testNumber"
                checked={number.ok && number.e164 === phoneNumber}
                onChange={() => choose(phoneNumber)}
              />
              <span>
                <strong>{formatNumber(phoneNumber)}</strong>
                <small lang="en">{summary}</small>
              </span>
            </label>
          ))}
        </fieldset>
        <div className="buttons sticky">
          <button className="primary" aria-disabled={move.busy}>
            {texts.choose.submit}
          </button>
        </div>
      </form>
    </Panel>
  );
}
