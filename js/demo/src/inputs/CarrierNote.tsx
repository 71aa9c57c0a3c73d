import type { Carrier } from "portin";
import { textsOf } from "./CarrierHelp";
import { useLanguage } from "../language";

/** How to lift the carrier's protection against a transfer. */
export function CarrierNote({ carrier }: { carrier: Carrier | null }) {
  const { catalog, texts } = useLanguage();
  const portLock = carrier && textsOf(carrier, catalog)?.portLock;
  if (!portLock) return null;
  return (
    <div className="help">
      <p>
        <strong>{texts.portLock}:</strong> {portLock}
      </p>
    </div>
  );
}
