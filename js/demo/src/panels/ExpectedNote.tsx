import type { Expected } from "portin";
import type { ReactNode } from "react";
import { formatInstant } from "../format";
import { useLanguage } from "../language";

/** How long it takes, if portin knows. */
export function ExpectedNote({ expected }: { expected: Expected | null }) {
  const { catalog, texts } = useLanguage();
  if (!expected) return null;
  const { usually, latest, overdue } = expected;
  const [before, between, after] = texts.expected.range;
  return (
    <p>
      {overdue ? (
        <>
          {texts.expected.overdue} {catalog.alternatives.contactSupport}
        </>
      ) : usually === latest ? (
        <>
          {texts.expected.by} <Moment at={latest} />.
        </>
      ) : (
        <>
          {before}
          <Moment at={usually} />
          {between}
          <Moment at={latest} />
          {after}
        </>
      )}
    </p>
  );
}

function Moment({ at }: { at: string }): ReactNode {
  const { catalog } = useLanguage();
  return <time dateTime={at}>{formatInstant(new Date(at), catalog)}</time>;
}
