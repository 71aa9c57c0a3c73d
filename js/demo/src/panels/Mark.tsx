const drawings = {
  good: "m7 12.5 3.5 3.5L17 8.5",
  bad: "M12 7v6m0 3.5v.01",
};

/** A sign of how it went. The heading says the same in words. */
export function Mark({ tone }: { tone: "good" | "bad" }) {
  return (
    <svg className={`mark ${tone}`} viewBox="0 0 24 24" width="48" height="48" aria-hidden="true">
      <circle cx="12" cy="12" r="12" />
      <path d={drawings[tone]} />
    </svg>
  );
}
