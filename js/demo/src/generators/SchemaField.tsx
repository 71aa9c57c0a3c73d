import type { FieldTemplateProps } from "@rjsf/utils";
import { useContext } from "react";
import { FieldFrame } from "../inputs/FieldFrame";
import { notesAt } from "../inputs/notes";
import { SchemaNotes } from "./schemaNotes";
import { UnknownField } from "../inputs/UnknownField";
import { widgetOf } from "../inputs/widgets";

/** A field of a SchemaForm, as the schema and the uiSchema describe it. */
export function SchemaField({
  fieldPathId,
  schema,
  uiSchema,
  label,
  rawDescription,
  rawHelp,
  children,
}: FieldTemplateProps) {
  const notes = useContext(SchemaNotes);
  if (schema.type === "object") return children;
  const field = fieldPathId.path.join(".");
  if (!widgetOf(field)) return <UnknownField field={field} />;
  const help = (rawDescription || rawHelp) && (
    <>
      {rawDescription && <p className="hint">{rawDescription}</p>}
      {rawHelp && <p className="help">{rawHelp}</p>}
    </>
  );
  return (
    <FieldFrame
      field={field}
      label={label}
      help={help}
      notes={notesAt(field, notes)}
      checkbox={uiSchema?.["ui:widget"] === "checkbox"}
    >
      {children}
    </FieldFrame>
  );
}
