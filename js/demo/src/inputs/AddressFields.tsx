import type { Field } from "portin";
import { FieldInput, type InputContext } from "./FieldInput";

const parts = ["line1", "line2", "city", "state", "postalCode", "country"];

interface AddressFieldsProps {
  readonly field: Field;
  readonly context: InputContext;
}

/** An address. It is asked for as a whole, since the API only takes it whole. */
export function AddressFields({ field, context }: AddressFieldsProps) {
  return (
    <div className="address">
      {parts.map((part) => (
        <FieldInput key={part} field={`${field}.${part}`} context={context} />
      ))}
    </div>
  );
}
