import { lazy, Suspense } from "react";
import { useLanguage } from "../language";
import type { SchemaFormProps } from "./SchemaForm";

const LayoutForm = lazy(async () => ({ default: (await import("./LayoutForm")).LayoutForm }));

/** LayoutForm, which is loaded where it is shown, as SchemaForm is. */
export function LazyLayoutForm(props: SchemaFormProps) {
  const { texts } = useLanguage();
  return (
    <Suspense fallback={<p className="note">{texts.loading}</p>}>
      <LayoutForm {...props} />
    </Suspense>
  );
}
