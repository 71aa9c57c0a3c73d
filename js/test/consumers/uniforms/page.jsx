import { Ajv } from "ajv";
import formats from "ajv-formats";
import { translateError } from "portin/jsonforms";
import { createRoot } from "react-dom/client";
import { JSONSchemaBridge } from "uniforms-bridge-json-schema";
import { AutoForm, AutoField, ErrorsField } from "uniforms-unstyled";
import { catalog, formFor, send } from "./generator-form.js";

const { schema } = formFor("plain");
const validate = formats(new Ajv({ allErrors: true, verbose: true })).compile(schema);
const translate = translateError(catalog);

/** uniforms shows the texts of the errors of Ajv. */
function validator(data) {
  if (validate(data)) return null;
  return { details: validate.errors.map((error) => ({ ...error, message: translate(error) })) };
}

/** uniforms has its own way to name choices, and knows one type a field. */
class Bridge extends JSONSchemaBridge {
  getType(name) {
    return Array.isArray(this.getField(name).type) ? String : super.getType(name);
  }
  getProps(name) {
    const options = this.getField(name).oneOf?.map(({ const: value, title: label }) => ({ value, label }));
    return { ...super.getProps(name), ...(options && { options: [{ value: "", label: "" }, ...options] }) };
  }
}
const bridge = new Bridge({ schema, validator });

createRoot(document.getElementById("root")).render(
  <AutoForm schema={bridge} onSubmit={send} noValidate>
    {Object.keys(schema.properties).map((name) => (
      <AutoField key={name} name={name} />
    ))}
    <ErrorsField />
    <button>Send</button>
  </AutoForm>,
);
