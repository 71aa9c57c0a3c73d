import { getInputProps, type BaseInputTemplateProps, type WidgetProps } from "@rjsf/utils";
import { useContext, useEffect, useRef } from "react";
import { useLanguage } from "../language";
import { ariaOf, notesAt } from "../inputs/notes";
import { SchemaNotes } from "./schemaNotes";

/*
 * The controls of a SchemaForm. Those of react-jsonschema-form tell assistive
 * technology nothing of errors, and browsers nothing of what a choice is for.
 */

/** React is not told its value: it would write what is typed, a PIN, too, into the page's HTML. */
export function SchemaInput(props: BaseInputTemplateProps) {
  const { type, schema, options, placeholder, value, onChange } = props;
  const element = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const text = value ?? "";
    if (element.current && element.current.value !== text) element.current.value = text;
  }, [value]);
  return (
    <input
      ref={element}
      {...useControl(props)}
      {...getInputProps(schema, type, options)}
      placeholder={placeholder}
      spellCheck={false}
      onChange={({ target }) => onChange(target.value || options.emptyValue)}
    />
  );
}

export function SchemaSelect(props: WidgetProps) {
  const { texts } = useLanguage();
  const { options, value, onChange } = props;
  return (
    <select
      {...useControl(props)}
      autoComplete={String(options["autocomplete"])}
      value={value ?? ""}
      onChange={({ target }) => onChange(target.value || options.emptyValue)}
    >
      <option value="">{texts.option}</option>
      {options.enumOptions?.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

export function SchemaCheckbox(props: WidgetProps) {
  const { value, onChange } = props;
  return (
    <input
      {...useControl(props)}
      type="checkbox"
      checked={value === true}
      onChange={({ target }) => onChange(target.checked)}
    />
  );
}

/** What all have in common. Their name is the field, as SchemaForm wants it, and their id is, too. */
function useControl({ id, htmlName: field = "", value, schema, uiSchema, onBlur }: WidgetProps) {
  const notes = notesAt(field, useContext(SchemaNotes));
  const hasHelp = Boolean(schema.description || uiSchema?.["ui:help"]);
  return { id: field, name: field, onBlur: () => onBlur(id, value), ...ariaOf(field, hasHelp, notes) };
}
