import { fieldProps, formatField, formatIssue, type Carrier, type Field, type Issue, type Porting, type ServiceProvider } from "portin";
import { AddressFields } from "./AddressFields";
import { CarrierHelp, carrierText } from "./CarrierHelp";
import { formatCountry, valueOf } from "./format";
import { useLanguage } from "./language";
import { ProviderSelect } from "./ProviderSelect";
import { Sign } from "./Sign";
import { countries, widgetOf } from "./widgets";

/** What the inputs of a form have in common. */
export interface Form {
  readonly porting: Porting;
  /** The porting with what was typed so far that decides about the other inputs. */
  readonly soFar: Porting;
  readonly providers: readonly ServiceProvider[] | undefined;
  /** What portin knows about the carrier that is chosen. */
  readonly carrier: Carrier | null;
  /** What the API said, by field. */
  readonly refused: Readonly<Record<string, string>>;
  readonly issuesAt: (field: Field) => readonly Issue[];
}

interface FieldInputProps {
  readonly field: Field;
  readonly form: Form;
}

/** A field with its label, the help for it and what is wrong with it. Its id is the field. */
export function FieldInput({ field, form }: FieldInputProps) {
  const { catalog, texts } = useLanguage();
  const widget = widgetOf(field);
  if (widget === "address") return <AddressFields field={field} form={form} />;

  const attributes = fieldProps(field, form.soFar);
  const { label, hint, options = {} } = formatField(field, catalog);
  const help = carrierText(form.carrier, field, catalog);
  const refusal = Object.hasOwn(form.refused, field) ? form.refused[field] : undefined;
  const issues = form.issuesAt(field);
  const severity = refusal ? "error" : issues[0]?.severity;
  const described = [(help ?? hint) && `${field}-help`, severity && `${field}-issues`].filter(Boolean).join(" ");
  const control = {
    id: field,
    name: field,
    autoComplete: attributes.autoComplete,
    defaultValue: valueOf(form.porting, field),
    "aria-invalid": severity === "error" ? true : undefined,
    "aria-describedby": described || undefined,
  };
  const labelled = <label htmlFor={field}>{label}</label>;
  const notes = (
    // Always there, so that screen readers notice it fill when an input is left.
    <div id={`${field}-issues`} className="issues" aria-live="polite">
      {severity && (
        <div>
          {refusal && (
            <p lang="en">
              <Sign severity="error" /> {refusal}
            </p>
          )}
          {issues.map((issue) => (
            <p key={issue.code}>
              <Sign severity={issue.severity} /> {formatIssue(issue, catalog)}
            </p>
          ))}
        </div>
      )}
    </div>
  );

  if (widget === "checkbox") {
    return (
      <div className={`field checkbox ${severity ?? ""}`}>
        <input {...attributes} {...control} defaultValue="true" />
        {labelled}
        {hint && (
          <p id={`${field}-help`} className="hint">
            {hint}
          </p>
        )}
        {notes}
      </div>
    );
  }
  return (
    <div className={`field ${severity ?? ""}`}>
      {labelled}
      {help ? (
        <CarrierHelp id={`${field}-help`} field={field} carrier={form.carrier} />
      ) : (
        hint && (
          <p id={`${field}-help`} className="hint">
            {hint}
          </p>
        )
      )}
      {widget === "provider" && <ProviderSelect providers={form.providers} {...control} />}
      {widget === "input" && <input {...attributes} {...control} />}
      {widget === "select" && (
        <select {...control}>
          <option value="">{texts.option}</option>
          {Object.entries(options).map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
      {widget === "country" && (
        <select {...control}>
          {offered(control.defaultValue).map((country) => (
            <option key={country} value={country}>
              {formatCountry(country, catalog)}
            </option>
          ))}
        </select>
      )}
      {notes}
    </div>
  );
}

/** The countries to choose from, with the one that the porting has. */
function offered(held: string): string[] {
  return !held || countries.includes(held) ? countries : [...countries, held];
}
