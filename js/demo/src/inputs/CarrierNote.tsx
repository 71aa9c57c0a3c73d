import type { Carrier } from "portin";
import { textsOf } from "./CarrierHelp";
import { formatDay } from "../format";
import { useLanguage } from "../language";

/** How to lift the carrier's protection against moving, and where all about the carrier was read. */
export function CarrierNote({ carrier }: { carrier: Carrier | null }) {
  const { catalog, texts } = useLanguage();
  if (!carrier) return null;
  const portLock = textsOf(carrier, catalog)?.portLock;
  return (
    <div className="carrier">
      {portLock && (
        <div className="help">
          <p>
            <strong>{texts.portLock}:</strong> {portLock}
          </p>
        </div>
      )}
      <p className="source">
        {carrier.name}. {texts.source}{" "}
        <a href={carrier.source} target="_blank" rel="noreferrer">
          {new URL(carrier.source).host}
        </a>
        , <time dateTime={carrier.asOf}>{formatDay(carrier.asOf, catalog)}</time>
      </p>
    </div>
  );
}
