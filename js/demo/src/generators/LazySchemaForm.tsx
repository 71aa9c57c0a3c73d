import { lazy, Suspense } from "react";
import { useLanguage } from "../language";
import type { SchemaFormProps } from "./SchemaForm";

const SchemaForm = lazy(async () => ({ default: (await import("./SchemaForm")).SchemaForm }));

/** SchemaForm, which is loaded where it is shown: react-jsonschema-form is as large as the rest of the page. */
export function LazySchemaForm(props: SchemaFormProps) {
  const { texts } = useLanguage();
  return (
    <Suspense fallback={<p className="note">{texts.loading}</p>}>
      <SchemaForm {...props} />
    </Suspense>
  );
}
