import type { Field, Porting } from "portin";
import { useId } from "react";
import { AddressFields } from "./AddressFields";
import { valueOf } from "./format";
import { ProviderSelect } from "./ProviderSelect";
import { fieldText } from "./texts";
import type { Messages } from "./Wizard";

interface FieldInputProps {
  readonly field: Field;
  readonly porting: Porting;
  readonly messages: Messages;
}

/** A field with its label, its hint and what is wrong with it. */
export function FieldInput({ field, porting, messages }: FieldInputProps) {
  const id = useId();
  const { label, hint, widget, options = {}, optional = false, attributes } = fieldText(field);
  if (widget === "address") return <AddressFields field={field} porting={porting} messages={messages} />;

  const message = Object.hasOwn(messages, field) ? messages[field] : undefined;
  const describedBy = [message && `${id}-message`, hint && `${id}-hint`].filter(Boolean).join(" ");
  const control = {
    id,
    name: field,
    required: !optional,
    defaultValue: valueOf(porting, field),
    "aria-invalid": message ? true : undefined,
    "aria-describedby": describedBy || undefined,
  };
  const labelled = <label htmlFor={id}>{label}</label>;
  const notes = (
    <>
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {message && (
        <p id={`${id}-message`} className="message">
          {message}
        </p>
      )}
    </>
  );

  if (widget === "checkbox") {
    return (
      <div className="field checkbox">
        <input {...control} type="checkbox" defaultValue="true" />
        {labelled}
        {notes}
      </div>
    );
  }
  return (
    <div className="field">
      {labelled}
      {notes}
      {widget === "provider" && <ProviderSelect {...control} />}
      {widget === "input" && <input type="text" {...attributes} {...control} />}
      {widget === "select" && (
        <select {...control}>
          {Object.entries(options).map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
