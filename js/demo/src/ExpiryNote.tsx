import type { Expiry } from "portin";
import { formatDay } from "./format";

/** When the move ends by itself, if portin knows. */
export function ExpiryNote({ expires }: { expires: Expiry | null }) {
  if (!expires) return null;
  return (
    <p className="note">
      Your old carrier ends an open request by itself, some day between{" "}
      <time dateTime={expires.earliest}>{formatDay(expires.earliest)}</time> and{" "}
      <time dateTime={expires.latest}>{formatDay(expires.latest)}</time>.
    </p>
  );
}
