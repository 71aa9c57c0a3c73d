import { JsonForms } from "@jsonforms/vue";
import { vanillaRenderers } from "@jsonforms/vue-vanilla";
import { initialData, translateError } from "portin/jsonforms";
import { createApp, h, shallowRef } from "vue";
import { catalog, formFor, language, send } from "./generator-form.js";

const { schema, uiSchema } = formFor("jsonforms");
const data = initialData(schema);
const i18n = { locale: language, translateError: translateError(catalog) };

createApp({
  setup() {
    const state = shallowRef({ data, errors: [] });
    globalThis.dataAt = (path) => path.split(".").reduce((data, name) => data?.[name], state.value.data);
    globalThis.isValid = () => state.value.errors.length === 0;
    const press = () => globalThis.isValid() && send(state.value.data);
    const onChange = (event) => (state.value = event);
    return () => [
      h(JsonForms, { schema, uischema: uiSchema, data, i18n, renderers: vanillaRenderers, onChange }),
      h("button", { onClick: press }, "Send"),
    ];
  },
}).mount("#root");
