import { carrier as find } from "portin";
import { useLanguage } from "../language";

/** How a carrier's customers lift its protection against a transfer. */
export function UnlockNote({ carrier }: { carrier: string | undefined }) {
  const { catalog, texts } = useLanguage();
  const unlock = catalog.carriers[find(carrier)?.id ?? ""]?.portLock;
  return unlock ? (
    <p className="help">
      <strong>{texts.unlock}:</strong> {unlock}
    </p>
  ) : null;
}
