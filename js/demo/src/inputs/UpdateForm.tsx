import { formatCheck, formatField, type Field } from "portin";
import { usePortingForm } from "portin/react";
import { lazy, Suspense, useEffect, useState, type FormEvent } from "react";
import { useLanguage } from "../language";
import type { StepProps } from "../panels/step";
import { Alert, FieldLinks } from "./Alert";
import { FormContext } from "./Field";
import { Pages } from "./Pages";

/** What makes the inputs from what form() answers, loaded where it is shown: each is as large as the rest of the page. */
const generators = {
  rjsf: lazy(async () => ({ default: (await import("../generators/SchemaForm")).SchemaForm })),
  jsonforms: lazy(async () => ({ default: (await import("../generators/LayoutForm")).LayoutForm })),
};

interface UpdateFormProps extends StepProps {
  /** What the last button says. */
  readonly submit: string;
  readonly required: readonly Field[];
  /** Other fields that the user may add, under a title and a text. */
  readonly extras?: readonly Field[];
  readonly extraTexts?: readonly string[];
  readonly confirm?: boolean;
  /** Shows what to have done before the first request. */
  readonly hasChecklist?: boolean;
}

/** Asks for fields, and sends them all in one update: to a declined porting the first update is the retry already. */
export function UpdateForm(props: UpdateFormProps) {
  const { move, porting, tab, submit, required, extras = [], extraTexts = [], confirm, hasChecklist } = props;
  const { catalog, texts } = useLanguage();
  const { providers } = move;
  const [added, setAdded] = useState<readonly Field[]>([]);
  const [tried, setTried] = useState<number>();
  const options = { catalog, providers, confirm, required: [...required, ...added], now: move.asOf };
  const form = usePortingForm(porting, {
    ...options,
    async onSubmit(body) {
      const error = await move.update(porting.id, body);
      if (error?.body !== undefined) form.refuse(error.body);
      else if (error) throw error; // so that the form keeps what was typed
    },
  });
  const { asking, pages, page, problems, submitted, refusal, submitError, values } = form;
  useEffect(() => {
    if (!providers) move.loadProviders();
  }, []);

  const isLast = tab !== "inputs" || asking || page >= pages.length - 1;
  function press(event: FormEvent) {
    event.preventDefault();
    if (isLast) form.submit();
    else setTried(form.next() ? undefined : page);
  }

  if (!providers) return <p className="note">{texts.loading}</p>;
  const isBox = (name: Field) => form.fields.find((field) => field.name === name)?.kind === "checkbox";
  const said = problems.map(
    ({ field, label, text }) => [field, isBox(field) ? text : `${label}: ${text}`] as [Field, string],
  );
  const [severity, title] = asking ? (["warning", texts.warnings] as const) : (["error", texts.errors] as const);
  const chosen = providers.find(({ id }) => id === values.donorProvider)?.name ?? porting.donorProvider?.name;
  const situation = { ...props.situation, carrier: chosen };
  const checks = form.checklist.filter((item) => hasChecklist && !item.confirm);
  const Generator = tab === "inputs" ? undefined : generators[tab];
  return (
    <FormContext value={form}>
      <form {...form.formProps} onSubmit={press}>
        <Alert refusal={refusal} isUnreachable={submitError !== undefined} onFollow={form.focus} />
        {said.length > 0 && (submitted || tried === page) && (
          <section className={`summary ${severity}`} aria-label={title}>
            <strong>{title}</strong>
            <FieldLinks fields={said} onFollow={form.focus} />
            {asking && <p>{texts.override}</p>}
          </section>
        )}
        {Generator ? (
          <Suspense fallback={<p className="note">{texts.loading}</p>}>
            <Generator porting={porting} options={{ ...options, input: values }} />
          </Suspense>
        ) : (
          <Pages form={form} carrier={chosen} />
        )}
        {checks.length > 0 && (page === 0 || Generator) && (
          <section className="box" aria-label={texts.checklist}>
            <h3>{texts.checklist}</h3>
            <ul>
              {checks.map((item) => (
                <li key={item.code}>{formatCheck(item, catalog, situation)}</li>
              ))}
            </ul>
          </section>
        )}
        {extras.length > 0 && (
          <details>
            <summary>{extraTexts[0]}</summary>
            <p className="note">{extraTexts[1]}</p>
            {extras.map((field) => (
              <label key={field} className="choice">
                <input
                  type="checkbox"
                  checked={added.includes(field)}
                  onChange={({ target }) =>
                    setAdded([...added.filter((other) => other !== field), ...(target.checked ? [field] : [])])
                  }
                />
                {formatField(field, catalog, situation).label}
              </label>
            ))}
          </details>
        )}
        <div className="buttons">
          <button className="primary" aria-disabled={move.busy}>
            {!isLast ? texts.next : asking ? texts.sendAnyway : submit}
          </button>
          {!Generator && page > 0 && (
            <button type="button" className="secondary outline" onClick={form.back}>
              {texts.back}
            </button>
          )}
        </div>
      </form>
    </FormContext>
  );
}
