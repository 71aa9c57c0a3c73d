import { fieldProps, formatField, type Carrier, type Field, type Porting, type ServiceProvider } from "portin";
import { AddressFields } from "./AddressFields";
import { CarrierHelp, carrierText } from "./CarrierHelp";
import { FieldFrame } from "./FieldFrame";
import { formatCountry, valueOf } from "./format";
import { useLanguage } from "./language";
import { ariaOf, notesAt, type NoteSource } from "./notes";
import { ProviderSelect } from "./ProviderSelect";
import { countries, widgetOf } from "./widgets";

/** What the inputs of a form have in common. */
export interface Form extends NoteSource {
  readonly porting: Porting;
  /** The porting with what was typed so far that decides about the other inputs. */
  readonly soFar: Porting;
  readonly providers: readonly ServiceProvider[] | undefined;
  /** What portin knows about the carrier that is chosen. */
  readonly carrier: Carrier | null;
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
  const help = carrierText(form.carrier, field, catalog) ? (
    <CarrierHelp field={field} carrier={form.carrier} />
  ) : (
    hint && <p className="hint">{hint}</p>
  );
  const notes = notesAt(field, form);
  const control = {
    id: field,
    name: field,
    autoComplete: attributes.autoComplete,
    defaultValue: valueOf(form.porting, field),
    ...ariaOf(field, !!help, notes),
  };
  return (
    <FieldFrame field={field} label={label} help={help} notes={notes} checkbox={widget === "checkbox"}>
      {widget === "provider" && <ProviderSelect providers={form.providers} {...control} />}
      {widget === "input" && <input {...attributes} {...control} />}
      {widget === "checkbox" && <input {...attributes} {...control} defaultValue="true" />}
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
    </FieldFrame>
  );
}

/** The countries to choose from, with the one that the porting has. */
function offered(held: string): string[] {
  return !held || countries.includes(held) ? countries : [...countries, held];
}
