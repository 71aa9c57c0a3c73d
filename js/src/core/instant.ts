/** An instant: a Date, milliseconds since 1970, an RFC 3339 string, or a day (YYYY-MM-DD), which begins in UTC. */
export type Instant = Date | number | string;
