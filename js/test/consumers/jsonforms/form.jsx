import { JsonForms } from "@jsonforms/react";
import { initialData, translateError } from "portin/jsonforms";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { catalog, formFor, language, send } from "./generator-form.js";

const { schema, uiSchema } = formFor("jsonforms");
const data = initialData(schema);
const i18n = { locale: language, translateError: translateError(catalog) };

function Form(renderers) {
  const [state, setState] = useState({ data, errors: [] });
  globalThis.isValid = () => state.errors.length === 0;
  return (
    <>
      <JsonForms schema={schema} uischema={uiSchema} data={data} i18n={i18n} onChange={setState} {...renderers} />
      <button onClick={() => globalThis.isValid() && send(state.data)}>Send</button>
    </>
  );
}

export function show(renderers) {
  createRoot(document.getElementById("root")).render(<Form {...renderers} />);
}
