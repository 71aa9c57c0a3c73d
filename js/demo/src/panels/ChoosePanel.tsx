import { parsePhone } from "portin";
import { usePortingForm } from "portin/react";
import { recipient } from "../api/gigs";
import { testNumbers, type TestNumber } from "../api/testNumbers";
import type { Move } from "../api/useMove";
import { Alert } from "../inputs/Alert";
import { Field, FormContext } from "../inputs/Field";
import { useLanguage } from "../language";
import { Panel } from "./Panel";

/** Where a number without a plus is from. */
const region = "US";

/** The customer's own number, or one of the test numbers: the form that creates a porting. */
export function ChoosePanel({ move, returned }: { move: Move; returned: boolean }) {
  const { catalog, texts } = useLanguage();
  const { choose } = texts;
  const form = usePortingForm(null, {
    catalog,
    market: region,
    required: ["phoneNumber"],
    values: recipient,
    onWarnings: "send", // a test number is no real line
    async onSubmit(body) {
      const error = await move.start(body);
      if (error?.body !== undefined) form.refuse(error.body);
      else if (error) throw error;
    },
  });
  const entered = parsePhone(form.values.phoneNumber ?? "", { region });
  const chosen = entered.ok && entered.e164;
  const choices = (numbers: readonly TestNumber[]) =>
    numbers.map(({ phoneNumber, number, summary }) => (
      <label key={phoneNumber} className="choice">
        <input
          type="radio"
          name="testNumber"
          checked={chosen === phoneNumber}
          onChange={() => form.setValue("phoneNumber", number)}
        />
        <span>
          <strong>{number}</strong>
          <small>{summary}</small>
        </span>
      </label>
    ));

  const [first, ...rest] = testNumbers(catalog, texts);
  return (
    <Panel title={choose.title} error={move.error} focus={returned}>
      <FormContext value={form}>
        <form {...form.formProps}>
          <Alert refusal={form.refusal} isUnreachable={form.submitError !== undefined} onFollow={form.focus} />
          {form.fields.map((field) => (
            <Field key={field.name} {...field} hint={choose.hint} />
          ))}
          <fieldset className="choices">
            <legend>
              <h3>{choose.legend}</h3>
            </legend>
            {first && choices(first[1])}
            {rest.map(([outcome, numbers]) => (
              <details key={outcome}>
                <summary>{choose.outcomes[outcome]}</summary>
                {choices(numbers)}
              </details>
            ))}
          </fieldset>
          <div className="buttons">
            <button className="primary" aria-disabled={move.busy}>
              {choose.submit}
            </button>
          </div>
        </form>
      </FormContext>
    </Panel>
  );
}
