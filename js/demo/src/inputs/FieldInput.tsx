import { fieldProps, type Carrier, type Field, type Porting, type ServiceProvider } from "portin";
import type { DemoForm } from "./useForm";
import type { ChangeEvent, FocusEvent } from "react";
import { CarrierHelp, carrierText } from "./CarrierHelp";
import { FieldFrame } from "./FieldFrame";
import { formatCountry } from "../format";
import { useLanguage } from "../language";
import { ariaOf, notesAt } from "./notes";
import { afterPress } from "./press";
import { ProviderSelect } from "./ProviderSelect";
import { countries, widgetOf } from "./widgets";
import { wordsOf } from "./words";

/** What the inputs of a form have in common. */
export interface InputContext {
  readonly form: DemoForm;
  /** The porting with what was typed so far that decides about the other inputs. */
  readonly soFar: Porting;
  readonly providers: readonly ServiceProvider[] | undefined;
  /** What portin knows about the carrier that is chosen. */
  readonly carrier: Carrier | null;
  readonly onChange: (field: Field) => void;
}

interface FieldInputProps {
  readonly field: Field;
  readonly context: InputContext;
}

type Control = HTMLInputElement | HTMLSelectElement;

/** A field with its label, the help for it and what is wrong with it. Its id is the field. */
export function FieldInput({ field, context }: FieldInputProps) {
  const { catalog, texts } = useLanguage();
  const { form, soFar, providers, carrier } = context;
  const widget = widgetOf(field);
  const attributes = fieldProps(field, soFar);
  const { label, hint, options = {} } = wordsOf(field, soFar, catalog);
  const help = carrierText(carrier, field, catalog) ? (
    <CarrierHelp field={field} carrier={carrier} />
  ) : (
    hint && <p className="hint">{hint}</p>
  );
  const notes = notesAt(field, form);
  const { onChange, onBlur, ...registered } = form.register(field);
  const control = {
    ...registered,
    id: field,
    autoComplete: attributes.autoComplete,
    ...ariaOf(field, !!help, notes),
    onChange(event: ChangeEvent<Control>) {
      onChange(event);
      context.onChange(field);
    },
    onBlur({ target }: FocusEvent<Control>) {
      if (target.value) afterPress(onBlur); // what is left empty may be for later
    },
  };
  return (
    <FieldFrame field={field} label={label} help={help} notes={notes} checkbox={widget === "checkbox"}>
      {widget === "provider" && <ProviderSelect providers={providers} {...control} />}
      {(widget === "input" || widget === "checkbox") && <input {...attributes} {...control} />}
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
        <select {...control} inputMode={undefined} autoCapitalize={undefined}>
          {offered(control.value).map((country) => (
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
function offered(held: string | undefined): string[] {
  return !held || countries.includes(held) ? countries : [...countries, held];
}
