import { createFormValidator } from "@sjsf/ajv8-validator";
import { theme } from "@sjsf/basic-theme";
import { BasicForm, createForm } from "@sjsf/form";
import { createFormIdBuilder } from "@sjsf/form/id-builders/modern";
import { createFormMerger } from "@sjsf/form/mergers/modern";
import { resolver } from "@sjsf/form/resolvers/compat";
import "@sjsf/form/fields/extra/enum-include";
import { translation } from "@sjsf/form/translations/en";
import { translateError } from "portin/jsonforms";
import { mount } from "svelte";
import { catalog, formFor, send } from "./generator-form.js";

const { schema } = formFor("plain");
const translate = translateError(catalog);
const localize = (errors) => errors.map((error) => ({ ...error, message: translate(error) }));

const form = createForm({
  theme,
  schema,
  resolver,
  translation: (label) => (label === "submit" ? "Send" : translation(label)),
  merger: (options) => createFormMerger({ ...options, constAsDefaults: "skipOneOf" }), // else the first carrier is chosen
  validator: (options) => createFormValidator({ ...options, localize }),
  idBuilder: createFormIdBuilder,
  onSubmit: send,
});
mount(BasicForm, { target: document.getElementById("root"), props: { form, novalidate: true } });
