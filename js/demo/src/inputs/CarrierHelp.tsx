import { formatPinDays, type Carrier, type Catalog, type CarrierTexts, type Field } from "portin";
import { useLanguage } from "../language";

/** What the carrier's customers have to know; undefined where nothing is known. */
export function textsOf(carrier: Carrier | null, { carriers }: Catalog): CarrierTexts | undefined {
  return carrier && Object.hasOwn(carriers, carrier.id) ? carriers[carrier.id] : undefined;
}

/** Where a carrier's customers find what a field asks for. */
export function carrierText(carrier: Carrier | null, field: Field, catalog: Catalog): string | undefined {
  const texts = textsOf(carrier, catalog);
  switch (field) {
    case "accountNumber":
      return texts?.accountNumber;
    case "accountPin":
      return texts?.pin;
  }
  return undefined;
}

interface CarrierHelpProps {
  readonly field: Field;
  readonly carrier: Carrier | null;
}

/** The carrier's own way to what a field asks for, and for a PIN its name there and how long it works. */
export function CarrierHelp({ field, carrier }: CarrierHelpProps) {
  const { catalog, texts } = useLanguage();
  if (!carrier) return null;
  const pinName = textsOf(carrier, catalog)?.pinName;
  return (
    <div className="help">
      <p>
        <strong>{carrier.name}:</strong> {carrierText(carrier, field, catalog)}
      </p>
      {field === "accountPin" && (
        <p>
          {pinName && texts.pinName(carrier.name, pinName)} {carrier.pinDays && formatPinDays(carrier.pinDays, catalog)}
        </p>
      )}
    </div>
  );
}
