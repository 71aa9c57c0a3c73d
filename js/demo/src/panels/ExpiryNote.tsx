import type { Expiry } from "portin";
import { formatDay } from "../format";
import { useLanguage } from "../language";

/** When the move ends by itself, if portin knows. */
export function ExpiryNote({ expires }: { expires: Expiry | null }) {
  const { catalog, texts } = useLanguage();
  if (!expires) return null;
  const [before, between, after] = texts.expiry;
  return (
    <p className="note">
      {before}
      <time dateTime={expires.earliest}>{formatDay(expires.earliest, catalog)}</time>
      {between}
      <time dateTime={expires.latest}>{formatDay(expires.latest, catalog)}</time>
      {after}
    </p>
  );
}
