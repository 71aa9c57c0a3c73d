import { apiError } from "portin";
import { useEffect, useRef, type ReactNode } from "react";
import type { GigsError } from "../api/gigs";
import { formatNumber } from "../format";
import { Alert } from "../inputs/Alert";

interface PanelProps {
  readonly title: string;
  /** Shows a sign of how it went. The heading says the same in words. */
  readonly tone?: "good" | "bad" | undefined;
  readonly number?: string | undefined;
  readonly error: GigsError | undefined;
  /** Takes the user to the heading when the panel appears. */
  readonly focus?: boolean;
  readonly children: ReactNode;
}

/** One screen: a heading, what went wrong, and the rest. */
export function Panel({ title, tone, number, error, focus = true, children }: PanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!focus) return;
    heading.current?.focus();
    scrollTo({ top: 0 });
  }, [focus]);

  return (
    <section className={`panel ${tone ?? ""}`}>
      <header>
        {number && <p className="number">{formatNumber(number)}</p>}
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
      </header>
      <Alert
        refusal={error?.body === undefined ? undefined : apiError(error.body)}
        isUnreachable={error !== undefined && error.body === undefined}
      />
      {children}
    </section>
  );
}
