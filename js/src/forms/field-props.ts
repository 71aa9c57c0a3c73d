import { requireText } from "../core/arguments.js";
import type { FieldProps, InputRow } from "./field-props-types.js";
import { inputs } from "../generated/inputs.js";
import type { FormCatalog, Label } from "../messages/catalog.js";
import type { Field } from "../generated/names.js";
import type { Core, Portin } from "../generated/portin.js";
import { fillPattern } from "./pattern.js";
import { find, labelOf } from "../core/text.js";
import type { Porting } from "../core/types.js";

/** How a field is typed, whatever the porting. */
export function inputOf(field: Field): InputRow {
  return find(inputs, field) ?? ["other", "text", "off", "none"];
}

/** Implements `fieldProps`, which functions.ts describes. */
export function fieldPropsOf(
  portin: Portin,
  field: Field,
  porting?: Porting | null,
  catalog?: FormCatalog,
): FieldProps {
  requireText(field, "field");
  const { [field]: of } = (portin as Core).form(porting == null ? { field } : { porting, field }, { now: 0 });
  const [, type, autoComplete, autoCapitalize = "none", maxLength] = inputOf(field);
  if (type === "date" || type === "checkbox") return { type, autoComplete };
  const inputMode = of?.["ui:inputType"] ? "numeric" : type;
  return {
    type,
    autoComplete,
    inputMode,
    autoCapitalize: of?.["ui:autocapitalize"] ?? autoCapitalize,
    spellCheck: false,
    ...(maxLength && { maxLength }),
    ...(of?.pattern && {
      pattern: fillPattern(of.pattern),
      ...(catalog && { title: titleOf(labelOf(field, catalog, of.kind)) }),
    }),
  };
}

function titleOf({ label, hint }: Label): string {
  return hint || label;
}
