import { rankWith, uiTypeIs, type ControlProps, type JsonFormsRendererRegistryEntry } from "@jsonforms/core";
import { withJsonFormsControlProps } from "@jsonforms/react";
import type { Field, FormControl, FormProperty, Input } from "portin";
import { createContext, useContext, useEffect, useRef } from "react";
import { FieldFrame } from "../inputs/FieldFrame";
import { useLanguage } from "../language";
import { ariaOf, notesAt, type NoteSource } from "../inputs/notes";
import { UnknownField } from "../inputs/UnknownField";
import { widgetOf } from "../inputs/widgets";

/** What the controls of a LayoutForm are connected to. */
export const LayoutInputs = createContext<{
  readonly notes: NoteSource;
  readonly values: Input;
  readonly change: (field: Field, value: unknown) => void;
  readonly leave: (field: Field, value: unknown) => void;
}>({
  notes: { issuesAt: () => [], suggestionAt: () => undefined, setValue() {} },
  values: {},
  change() {},
  leave() {},
});

/**
 * A control of a layout. Those of JSON Forms tell assistive technology nothing of
 * errors, and browsers nothing of what an input is for. They hand on what is typed
 * a moment later; this one does at once, or what is typed meanwhile would be lost.
 */
function LayoutControl({ path: field, label, description, schema, uischema, data }: ControlProps) {
  const { notes, values, change, leave } = useContext(LayoutInputs);
  if (!widgetOf(field)) return <UnknownField field={field} />;
  const property = schema as FormProperty;
  const { options } = uischema as FormControl;
  const said = notesAt(field, notes);
  const control = {
    id: field,
    name: field,
    autoComplete: options.autocomplete,
    onBlur: () => leave(field, data),
    ...ariaOf(field, Boolean(description), said),
  };
  const set = (value: unknown) => change(field, value);
  return (
    <FieldFrame
      field={field}
      label={label}
      help={description && <p className="hint">{description}</p>}
      notes={said}
      checkbox={property.type === "boolean"}
    >
      {property.type === "boolean" ? ( // by what is typed: data follows a moment later, and would undo the click till then
        <input
          {...control}
          type="checkbox"
          checked={values[field as keyof Input] === true}
          onChange={({ target }) => set(target.checked)}
        />
      ) : property.oneOf ? (
        <Choice {...control} choices={property.oneOf} value={data} set={set} />
      ) : (
        <Text
          {...control}
          type={property.format ?? options.inputType ?? "text"}
          autoCapitalize={options.autocapitalize}
          placeholder={options.placeholder}
          value={data}
          set={set}
        />
      )}
    </FieldFrame>
  );
}

/** For every field, before those of JSON Forms. */
export const layoutControl: JsonFormsRendererRegistryEntry = {
  tester: rankWith(10, uiTypeIs("Control")),
  renderer: withJsonFormsControlProps(LayoutControl),
};

interface Attributes extends ReturnType<typeof ariaOf> {
  readonly id: string;
  readonly name: string;
  readonly autoComplete: string;
  readonly onBlur: () => void;
  readonly value: string | undefined;
  readonly set: (value: string) => void;
}

interface TextProps extends Attributes {
  readonly type: string;
  readonly autoCapitalize: string | undefined;
  readonly placeholder: string | undefined;
}

/** React is not told its value: it would write what is typed, a PIN, too, into the page's HTML. */
function Text({ value = "", set, ...attributes }: TextProps) {
  const element = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (element.current && element.current.value !== value) element.current.value = value;
  }, [value]);
  return <input ref={element} {...attributes} spellCheck={false} onChange={({ target }) => set(target.value)} />;
}

interface ChoiceProps extends Attributes {
  readonly choices: NonNullable<FormProperty["oneOf"]>;
}

function Choice({ choices, value = "", set, ...attributes }: ChoiceProps) {
  const { texts } = useLanguage();
  return (
    <select {...attributes} value={value} onChange={({ target }) => set(target.value)}>
      <option value="">{texts.option}</option>
      {choices.map(({ const: choice, title }) => (
        <option key={choice} value={choice}>
          {title}
        </option>
      ))}
    </select>
  );
}
