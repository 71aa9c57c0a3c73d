import type { Severity } from "portin";

const shapes: Record<Severity, string> = {
  error: "M8 .5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15Z",
  warning: "M8 1 .6 14.2c-.3.6 0 1.3.8 1.3h13.2c.8 0 1.1-.7.8-1.3L8 1Z",
};

/** An error or a warning, told by the shape as much as by the color. */
export function Sign({ severity }: { severity: Severity }) {
  return (
    <svg className="sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={shapes[severity]} />
      <path className="sign-mark" d="M8 5v4.5m0 2.6v.01" />
    </svg>
  );
}
