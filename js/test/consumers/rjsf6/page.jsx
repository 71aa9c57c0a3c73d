import Form from "@rjsf/core";
import validator from "@rjsf/validator-ajv8";
import { transformErrors } from "portin/rjsf";
import { createRoot } from "react-dom/client";
import { catalog, formFor, send } from "./generator-form.js";

createRoot(document.getElementById("root")).render(
  <Form
    {...formFor("rjsf")}
    validator={validator}
    transformErrors={transformErrors(catalog)}
    noHtml5Validate
    onSubmit={({ formData }) => send(formData)}
  >
    <button>Send</button>
  </Form>,
);
