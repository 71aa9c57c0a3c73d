import { formatDay, formatInstant } from "../format";
import { useLanguage } from "../language";

/** An instant, or the day of it, as a person reads it at the server's time: "today, 3:05 PM". */
export function Moment({ at, now, isDay = false }: { at: string; now: number; isDay?: boolean }) {
  const { catalog } = useLanguage();
  return <time dateTime={at}>{(isDay ? formatDay : formatInstant)(at, now, catalog)}</time>;
}
