import type { Field as FieldName, FormField } from "portin";
import type { PortingForm } from "portin/react";
import { createContext, use } from "react";
import { useLanguage } from "../language";

/** The form that fields belong to. */
export const FormContext = createContext<PortingForm | undefined>(undefined);

/** What a field is called and offers: the form's own words, or those of a schema that was made of it. */
type FieldProps = Pick<FormField, "label" | "options" | "help"> & { name: FieldName; hint?: string | undefined };

/** A control with its label, its help and its issues. Only the form keeps what the user types. */
export function Field({ name, label, hint, help, options }: FieldProps) {
  const { texts } = useLanguage();
  const form = use(FormContext)!;
  const field = form.fields.find((field) => field.name === name);
  if (!field) return null;
  const { kind, describedBy, issues, suggestion } = field;
  const { ref, onChange, onBlur, value, checked, ...attributes } = form.register(name);
  const { id, autoComplete, "aria-invalid": invalid, "aria-describedby": described } = attributes;
  const events = { ref, onChange, onBlur };
  return (
    <div className={`field ${kind} ${issues[0]?.severity ?? ""}`}>
      <label htmlFor={id}>{label}</label>
      {options ? (
        <select
          {...{ id, name, value, autoComplete: String(autoComplete), ...events }}
          aria-invalid={invalid || undefined}
          aria-describedby={described}
        >
          <option value="">{texts.option}</option>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...attributes}
          {...events}
          aria-invalid={invalid || undefined}
          {...(value !== undefined && { value })}
          {...(checked !== undefined && { checked })}
        />
      )}
      <div id={describedBy} className="about">
        {hint && <p>{hint}</p>}
        {help && <p className="help">{help}</p>}
        {/* Always there, so that screen readers notice it fill when a control is left. */}
        <div className="issues" aria-live="polite">
          {issues.map(({ code, text }) => (
            <p key={code}>{text}</p>
          ))}
          {suggestion && (
            <button type="button" className="quiet" onClick={() => form.setValue(name, suggestion)}>
              {texts.suggestion(suggestion)}
            </button>
          )}
        </div>
      </div>
    </div>
  );
}
