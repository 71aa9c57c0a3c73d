// A form fits the types of the generators that it is for.
import { JsonForms } from "@jsonforms/react";
import { vanillaCells, vanillaRenderers } from "@jsonforms/vanilla-renderers";
import Form from "@rjsf/core";
import validator from "@rjsf/validator-ajv8";
import { form, type Porting } from "portin";
import { initialData, translateError } from "portin/jsonforms";
import { es } from "portin/messages/es";
import { transformErrors, withUi } from "portin/rjsf";
import { useState } from "react";

export function Rjsf({ porting }: { porting: Porting }) {
  const { schema, uiSchema } = form(porting, { catalog: es });
  const own = withUi(uiSchema, { accountPin: { "ui:autofocus": true } });
  return <Form schema={schema} uiSchema={own} validator={validator} transformErrors={transformErrors(es)} />;
}

export function Json({ porting }: { porting: Porting }) {
  const { schema, uiSchema } = form(porting, { catalog: es, for: "jsonforms" });
  const [data, setData] = useState(() => initialData(schema));
  return (
    <JsonForms
      schema={schema as object}
      uischema={uiSchema}
      data={data}
      renderers={vanillaRenderers}
      cells={vanillaCells}
      i18n={{ locale: "es", translateError: translateError(es) }}
      onChange={({ data }) => setData(data)}
    />
  );
}
