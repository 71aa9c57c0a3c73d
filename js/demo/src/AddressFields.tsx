import type { Field, Porting } from "portin";
import { FieldInput } from "./FieldInput";
import type { Messages } from "./Wizard";

const parts = ["line1", "line2", "city", "state", "postalCode", "country"];

interface AddressFieldsProps {
  readonly field: Field;
  readonly porting: Porting;
  readonly messages: Messages;
}

/** An address. It is asked for as a whole, since the API only takes it whole. */
export function AddressFields({ field, porting, messages }: AddressFieldsProps) {
  return (
    <div className="address">
      {parts.map((part) => (
        <FieldInput key={part} field={`${field}.${part}`} porting={porting} messages={messages} />
      ))}
    </div>
  );
}
