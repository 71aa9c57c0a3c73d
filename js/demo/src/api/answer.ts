/** An answer of the API. */
export interface Answer {
  readonly status: number;
  /** JSON, or empty. */
  readonly text: string;
}
