import { formatDay, formatInstant } from "../format";
import { useLanguage } from "../language";

interface MomentProps {
  /** An instant, or a day. */
  readonly at: string;
  /** The server's time. */
  readonly now: number;
  /** Leaves out the time of the day. */
  readonly isDay?: boolean;
}

/** An instant as a person reads it: "today, 3:05 PM". */
export function Moment({ at, now, isDay = false }: MomentProps) {
  const { catalog } = useLanguage();
  return <time dateTime={at}>{(isDay ? formatDay : formatInstant)(at, now, catalog)}</time>;
}
