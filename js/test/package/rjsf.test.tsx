// @vitest-environment jsdom
// Every form in react-jsonschema-form. Nothing may be written to the console.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import Form from "@rjsf/core";
import type { RJSFValidationError } from "@rjsf/utils";
import validator, { customizeValidator } from "@rjsf/validator-ajv8";
import { Ajv2020 } from "ajv/dist/2020.js";
import { act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { es as spanish } from "../../src/generated/messages/es.js";
import type { FormSchema, FormSpec } from "../../src/forms/form-types.js";
import { transformErrors, withUi } from "../../src/forms/rjsf.js";

interface Case {
  name: string;
  english: FormSpec;
  generators: { rjsf: FormSpec };
}
const cases: Case[] = JSON.parse(readFileSync(resolve("../schema/testdata/forms.json"), "utf8"));
const validator2020 = customizeValidator({ AjvClass: Ajv2020 });

const consoles = ["log", "info", "warn", "error"] as const;

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  for (const method of consoles) vi.spyOn(console, method);
});

afterEach(() => {
  for (const method of consoles) expect(console[method], `console.${method}`).not.toHaveBeenCalled();
  vi.restoreAllMocks();
  document.body.innerHTML = "";
});

/** Renders a form and returns it, and what it submits. */
async function render(spec: FormSpec, formData?: object) {
  const onSubmit = vi.fn();
  const onError = vi.fn();
  const props = {
    schema: spec.schema,
    uiSchema: spec.uiSchema,
    validator: spec.schema.$schema.includes("2020-12") ? validator2020 : validator,
    onSubmit: ({ formData }: { formData?: object }) => onSubmit(formData),
    onError,
    noHtml5Validate: true,
    transformErrors: transformErrors(spanish),
    showErrorList: false,
    ...(formData && { formData }),
  } as const;
  const container = document.body.appendChild(document.createElement("div"));
  const root = createRoot(container);
  await act(async () => root.render(<Form {...props} />));
  const submit = () => act(async () => container.querySelector("form")!.requestSubmit());
  return { container, submit, onSubmit, onError };
}

function inputs(container: HTMLElement) {
  return [...container.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select")];
}

describe.each(cases)("$name", ({ english, generators }) => {
  test.each([english, generators.rjsf])("renders, in $schema.$schema", async (spec) => {
    const { container } = await render(spec);
    const paths = Object.entries(spec.schema.properties).flatMap(([name, { properties }]) =>
      properties ? Object.keys(properties).map((member) => `root_${name}_${member}`) : `root_${name}`,
    );
    expect(inputs(container).map(({ id }) => id)).toEqual(paths);
    for (const { id, labels } of inputs(container)) expect(labels, id).toHaveLength(1);
  });

  test("is submitted empty only where nothing is left to ask", async () => {
    const { onSubmit, onError, submit } = await render(english, {});
    const isComplete = ({
      properties,
      required,
    }: {
      properties?: FormSchema["properties"];
      required?: string[];
    }): boolean =>
      (required ?? []).every(
        (name) =>
          properties![name]!.default !== undefined || (properties![name]!.properties && isComplete(properties![name]!)),
      );
    await submit();
    expect(onSubmit).toHaveBeenCalledTimes(isComplete(english.schema) ? 1 : 0);
    expect(onError).toHaveBeenCalledTimes(isComplete(english.schema) ? 0 : 1);
  });
});

const find = (name: string) => cases.find((c) => c.name === name)!.english;

test("hints for keyboards, autofill and people are on the inputs", async () => {
  const { container } = await render(find("United States, a known carrier"));
  const input = (id: string) => container.querySelector<HTMLInputElement>(`#root_${id}`)!;
  expect(input("firstName").autocomplete).toBe("given-name");
  expect(input("firstName").getAttribute("autocapitalize")).toBe("words");
  expect(input("birthday").type).toBe("date");
  expect(input("accountPin").type).toBe("tel");
  expect(input("accountPin").value).toBe("");
  expect(input("address_postalCode").placeholder).toBe("10001");
  expect(input("address_country").value).toBe("US");
  expect(input("donorProviderApproval").checked).toBe(false);
  expect(container.querySelector("#root_accountPin__help")!.textContent).toContain("Dial *PORT");
  const states = [...container.querySelectorAll<HTMLOptionElement>("#root_address_state option")];
  expect(states.map(({ text }) => text)).toContain("New York");
  expect(states).toHaveLength(63); // and an empty one, which is selected
  expect(states.find(({ selected }) => selected)!.text).toBe("");
});

test("no choice is made for the user", async () => {
  const { container } = await render(find("United States, providers"));
  expect(container.querySelector<HTMLSelectElement>("#root_donorProvider")!.value).toBe("");
  const options = [...container.querySelectorAll("#root_donorProvider option")].map(({ textContent }) => textContent);
  expect(options).toEqual(["", "AT&T"]); // the others cannot port to the recipient
});

test.each([
  [
    "United States, everything",
    { accountPin: "12-34 56", accountNumber: "000000000-00001" },
    { accountPin: "12" },
    /^Use de 4 a 34 letras o dígitos\.$/,
  ],
  [
    "United Kingdom, everything",
    { accountPin: "abc 123456", accountNumber: "1" },
    { accountPin: "123456ABC" },
    /^Un PAC tiene 3 letras y 6 dígitos, como ABC123456\./,
  ],
])("%s: right is submitted, wrong is not", async (name, right, wrong, said) => {
  const uk = name.startsWith("United Kingdom");
  const data = {
    donorProvider: "svp_1",
    billingPin: "1234",
    firstName: "Ana María",
    lastName: "O’Neil",
    birthday: "1990-04-30",
    donorProviderApproval: true,
    address: {
      line1: "1 Main Street",
      city: "Somewhere",
      ...(uk ? { postalCode: "sw1a1aa", country: "GB" } : { state: "NY", postalCode: "10024-1234", country: "US" }),
    },
    ...right,
  };
  const good = await render(find(name), data);
  await good.submit();
  expect(good.onError).not.toHaveBeenCalled();
  expect(good.onSubmit).toHaveBeenCalledExactlyOnceWith(data);

  const bad = await render(find(name), { ...data, firstName: undefined, ...wrong });
  await bad.submit();
  expect(bad.onSubmit).not.toHaveBeenCalled();
  expect(bad.onError.mock.lastCall![0].map(({ message }: RJSFValidationError) => message)).toEqual([
    "Escriba el nombre.",
    expect.stringMatching(said),
  ]);
});

test.each([
  ["United States, everything", { line2: null, state: "NY", postalCode: "10024", country: "US" }],
  ["United Kingdom, everything", { line2: null, state: null, postalCode: "SW1A 1AA", country: "GB" }],
])("%s: what an address has not may be null, as the API has it", async (name, rest) => {
  const { schema, uiSchema, ...spec } = find(name);
  const { address } = schema.properties;
  const only = { ...schema, properties: { address: address! }, required: ["address"] };
  const data = { address: { line1: "1 Main Street", city: "Somewhere", ...rest } };
  const { submit, onSubmit, onError } = await render({ ...spec, schema: only, uiSchema: { "ui:order": ["*"] } }, data);
  await submit();
  expect(onError).not.toHaveBeenCalled();
  expect(onSubmit).toHaveBeenCalledExactlyOnceWith(data);
});

test.each([
  ["United States, everything", "Use 5 dígitos, como 10001.", "Escriba la abreviatura del estado, como NY."],
  ["United Kingdom, everything", "Use un código como SW1A 1AA.", undefined], // a county is not sent, so any will do
])("%s: what a schema refuses is said in the words of its market, and never repeated", async (name, said, ofState) => {
  const address = { line1: "1 Main Street", city: "Somewhere", state: "N!", postalCode: "S3CR3T", country: " " };
  const { submit, onError } = await render(find(name), { donorProviderApproval: false, accountPin: "S", address });
  await submit();
  const errors: RJSFValidationError[] = onError.mock.lastCall![0];
  const saying = (property: string) => errors.find((error) => error.property?.replace(/^\./, "") === property);
  expect(saying("address.postalCode")!.message).toBe(said);
  expect(saying("address.postalCode")!.stack).toContain(said);
  expect(saying("address.state")?.message).toBe(ofState);
  expect(saying("address.country")!.message).toBe("Elija el país.");
  expect(saying("donorProviderApproval")!.message).toBe(spanish.issues["donorProviderApproval.required"]);
  expect(saying("donorProvider")!.message).toBe("Elija la compañía.");
  expect(JSON.stringify(errors.map(({ message, stack }) => [message, stack]))).not.toContain("S3CR3T");
});

test("a schema that is none keeps its error", () => {
  expect(transformErrors(spanish)([{ stack: "no schema with key" }])).toEqual([{ stack: "no schema with key" }]);
});

test("an app's own uiSchema comes first", () => {
  const { uiSchema } = find("United States, everything");
  const own = withUi(uiSchema, {
    accountPin: { "ui:widget": "password" },
    address: { line1: { "ui:autofocus": true }, "ui:order": ["*"] },
    "ui:submitButtonOptions": { submitText: "Send" },
  });
  expect(own["accountPin"]).toEqual({ ...uiSchema["accountPin"], "ui:widget": "password" });
  expect(own["address"]).toMatchObject({
    "ui:order": ["*"],
    line1: { "ui:autocomplete": "address-line1", "ui:autofocus": true },
  });
  expect(own["ui:submitButtonOptions"]).toEqual({ submitText: "Send" });
  expect(own["firstName"]).toBe(uiSchema["firstName"]);
  expect(uiSchema).not.toHaveProperty("ui:submitButtonOptions");
});
