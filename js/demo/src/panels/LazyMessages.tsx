import { lazy, Suspense, type ComponentProps } from "react";
import { useLanguage } from "../language";
import type { Messages } from "./Messages";

const Loaded = lazy(async () => ({ default: (await import("./Messages")).Messages }));

/** Messages, loaded where they are shown: the page itself says none of them. */
export function LazyMessages(props: ComponentProps<typeof Messages>) {
  const { texts } = useLanguage();
  return (
    <Suspense fallback={<p className="note">{texts.loading}</p>}>
      <Loaded {...props} />
    </Suspense>
  );
}
