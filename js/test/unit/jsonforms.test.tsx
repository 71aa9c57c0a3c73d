// @vitest-environment jsdom
// Every form in JSON Forms. Nothing may be written to the console.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { JsonForms, type JsonFormsReactProps } from "@jsonforms/react";
import { vanillaCells, vanillaRenderers } from "@jsonforms/vanilla-renderers";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { es } from "../../src/generated/messages/es.js";
import { initialData, translateError, type AjvError } from "../../src/forms/jsonforms.js";
import type { FormSpec } from "../../src/forms/form-types.js";

interface Case {
  name: string;
  generators: { jsonforms: FormSpec<"jsonforms"> };
}
const cases: Case[] = JSON.parse(readFileSync(resolve("../schema/testdata/forms.json"), "utf8"));
const find = (name: string) => cases.find((c) => c.name === name)!.generators.jsonforms;

const methods = ["log", "info", "warn", "error"] as const;

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  for (const method of methods) vi.spyOn(console, method);
});

afterEach(() => {
  for (const method of methods) expect(console[method], `console.${method}`).not.toHaveBeenCalled();
  vi.restoreAllMocks();
  document.body.innerHTML = "";
});

/** Renders a form and returns it, with the data and errors that its app got last. */
async function render({ schema, uiSchema }: FormSpec<"jsonforms">, data: object = initialData(schema)) {
  const onChange = vi.fn<NonNullable<JsonFormsReactProps["onChange"]>>();
  const ajv = formats.default(new Ajv2020({ allErrors: true, verbose: true }));
  const container = document.body.appendChild(document.createElement("div"));
  const form = (
    <JsonForms
      schema={schema as object}
      uischema={uiSchema}
      data={data}
      renderers={vanillaRenderers}
      cells={vanillaCells}
      ajv={ajv}
      i18n={{ locale: "es", translateError: translateError(es) }}
      onChange={onChange}
    />
  );
  await act(async () => createRoot(container).render(form));
  await vi.waitFor(() => expect(onChange).toHaveBeenCalled());
  const last = () => onChange.mock.lastCall![0];
  return { container, last, said: () => last().errors!.map((error) => translateError(es)(error)) };
}

function inputs(container: HTMLElement) {
  return [...container.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select")];
}

/** What is said at the inputs. */
function errors(container: HTMLElement) {
  return texts(container, ".validation_error");
}

function texts(container: HTMLElement, selector: string) {
  return [...container.querySelectorAll(selector)].map(({ textContent }) => textContent);
}

const odd = "fields of the future"; // whose names JSON Forms takes for paths

describe.each(cases.filter(({ name }) => name !== odd))("$name", ({ generators: { jsonforms: spec } }) => {
  test("renders all that it asks for, and chooses and ticks nothing", async () => {
    const { container, last } = await render(spec);
    const properties = Object.values(spec.schema.properties).flatMap((of) => Object.values(of.properties ?? { of }));
    expect(inputs(container)).toHaveLength(properties.length);
    expect(texts(container, "legend")).toEqual(spec.steps.map(({ title }) => title));
    expect(container.textContent).not.toContain("No applicable renderer");
    for (const property of properties) {
      const labels = [...container.querySelectorAll("label")];
      const { htmlFor } = labels.find(({ textContent }) => textContent!.replace(/\*$/, "") === property.title)!;
      const input = container.querySelector<HTMLInputElement>(`[id="${htmlFor}"]`)!;
      expect(input.value === "on" ? "" : input.value, property.title).toBe(property.default ?? "");
      expect(input.checked ?? false, property.title).toBe(false);
      expect(input.tagName === "SELECT", property.title).toBe(Boolean(property.oneOf));
      if (property.type === "boolean") expect(input.type).toBe("checkbox");
    }
    expect(last().data).toEqual(initialData(spec.schema));
  });
});

const street = { line1: "1 Main Street", city: "Somewhere" };
const owner = { firstName: "Ana María", lastName: "O’Neil", birthday: "1990-04-30" };
const holder = { ...owner, donorProvider: "svp_1", billingPin: "1234" };

test.each([
  {
    name: "United States, everything",
    right: { accountPin: "12-34 56", accountNumber: "1234567-8" },
    address: { ...street, state: "NY", postalCode: "10024-1234", country: "US" },
    pin: "12",
    said: [/^Use de 4 a 34 letras o dígitos\.$/, /^Use 5 dígitos, como 10001\.$/],
  },
  {
    name: "United Kingdom, everything",
    right: { accountPin: "abc 123456", accountNumber: "1" },
    address: { ...street, postalCode: "sw1a1aa", country: "GB" },
    pin: "123456ABC",
    said: [/^Un PAC tiene 3 letras y 6 dígitos/, /^Use un código como SW1A 1AA\.$/],
  },
])(
  "$name: right is valid, wrong is not, and said in the words of the market",
  async ({ name, right, address, pin, said }) => {
    const data = { ...holder, ...right, address, donorProviderApproval: true };
    const good = await render(find(name), data);
    expect(good.last().errors).toEqual([]);

    const bad = await render(find(name), { ...data, accountPin: pin, address: { ...address, postalCode: "S3CR3T" } });
    for (const text of said) expect(errors(bad.container)).toContainEqual(expect.stringMatching(text));
    expect(bad.container.textContent, "what was typed").not.toContain("S3CR3T");

    for (const box of [false, undefined]) {
      const unticked = await render(find(name), { ...data, donorProviderApproval: box });
      expect(unticked.said()).toEqual([es.issues["donorProviderApproval.required"]]);
    }
  },
);

test.each([
  ["United States, everything", { line2: null, state: "NY", postalCode: "10024", country: "US" }],
  ["United Kingdom, everything", { line2: null, state: null, postalCode: "SW1A 1AA", country: "GB" }],
])("%s: what an address has not may be null, as the API has it", async (name, rest) => {
  const address = { ...street, ...rest };
  const numbers = { accountNumber: "1234567", accountPin: name.includes("States") ? "123456" : "ABC123456" };
  const { last, said } = await render(find(name), { ...holder, ...numbers, address, donorProviderApproval: true });
  expect(said()).toEqual([]);
  expect(last().data.address).toEqual(address);
});

test("what is missing is asked for, in words, and what is emptied is missing", async () => {
  const spec = find("United Kingdom, everything");
  const empty = await render(spec);
  expect(empty.said()).toEqual(
    expect.arrayContaining([
      ...["Elija la compañía.", "Escriba el número de cuenta."],
      ...["Escriba el nombre.", "Escriba la calle y el número."],
    ]),
  );
  const emptied = await render(spec, { ...holder, firstName: "", accountPin: "" });
  expect(errors(emptied.container)).toEqual(expect.arrayContaining(["Escriba el nombre.", "Escriba el PAC."]));
});

test("the hints of an input are its options", async () => {
  const { container } = await render(find("United Kingdom, everything"));
  const examples = [...container.querySelectorAll<HTMLInputElement>("[placeholder]")].map(
    ({ placeholder }) => placeholder,
  );
  expect(examples.filter(Boolean)).toEqual(["ABC123456", "SW1A 1AA"]);
});

test("names are read as JSON Pointers have them", () => {
  const own = { ...es, issues: { ...es.issues, "a/b~c.d.required": "Falta." } };
  const error = { keyword: "required", instancePath: "/a~1b~0c", params: { missingProperty: "d" } };
  expect(translateError(own)(error)).toBe("Falta.");
});

test("a form without a uiSchema is of its market, too, by its titles", () => {
  const { schema } = find("United Kingdom, everything");
  const validate = formats.default(new Ajv2020({ allErrors: true, verbose: true })).compile(schema);
  const said = (data: object) => {
    validate(data);
    return (validate.errors as AjvError[]).map(translateError(es));
  };
  const wrong = said({ accountPin: "1", address: { postalCode: "1" } });
  expect(wrong).toContainEqual(expect.stringMatching(/^Un PAC tiene 3 letras/));
  expect(wrong).toContain("Use un código como SW1A 1AA.");
  expect(said({ address: {} })).toEqual(
    expect.arrayContaining(["Escriba el PAC.", "Escriba el código postal (postcode)."]),
  );
});
