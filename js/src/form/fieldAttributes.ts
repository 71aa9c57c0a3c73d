import type { Field } from "./imports.js";
import { reading } from "./refuse.js";
import type { FieldState, PortingFormState } from "./types.js";

/** The attributes of the element of a field, but for what is in it. */
export interface FieldAttributes {
  readonly id: string;
  readonly name: Field;
  readonly "aria-invalid": boolean;
  readonly "aria-describedby"?: string;
  readonly [attribute: string]: unknown;
}

/** Returns the attributes of the element of a field, with React's names. A field that is not asked for has fewer. */
export function fieldAttributes(field: FieldState | undefined, name: Field): FieldAttributes {
  if (!field) return { id: name, name, "aria-invalid": false };
  return reading("field", () => {
    const { id, kind, props, issues, describedBy } = field;
    const { autoComplete } = props;
    return {
      id,
      name,
      ...(kind === "select" ? { autoComplete } : props),
      "aria-invalid": issues.some(({ severity }) => severity === "error"),
      ...(describedBy && { "aria-describedby": describedBy }),
    };
  });
}

/** Returns the state of a field, if the form asks for it. */
export function fieldOf(state: PortingFormState, name: Field): FieldState | undefined {
  return reading("state", () => state.fields.find((field) => field.name === name));
}
