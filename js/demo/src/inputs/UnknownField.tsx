import { formatField, type Field } from "portin";
import { useLanguage } from "../language";

/** A field that this version of portin has not heard of: it knows no way to send it. */
export function UnknownField({ field }: { field: Field }) {
  const { catalog, texts } = useLanguage();
  return (
    <div className="field">
      <strong>{formatField(field, catalog).label}</strong>
      <p className="hint">{texts.cannotAsk}</p>
    </div>
  );
}
