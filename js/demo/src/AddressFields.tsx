import type { Field } from "portin";
import { FieldInput, type Form } from "./FieldInput";

const parts = ["line1", "line2", "city", "state", "postalCode", "country"];

interface AddressFieldsProps {
  readonly field: Field;
  readonly form: Form;
}

/** An address. It is asked for as a whole, since the API only takes it whole. */
export function AddressFields({ field, form }: AddressFieldsProps) {
  return (
    <div className="address">
      {parts.map((part) => (
        <FieldInput key={part} field={`${field}.${part}`} form={form} />
      ))}
    </div>
  );
}
