// The forms that package schema makes natively: schema/form_test.go writes
// forms.json.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { decide, fieldProps, form, PortinError, type Porting } from "portin";
import { fillForm, type Composed, type FieldProps, type FormSpec } from "../src/form.js";
import { formCatalog } from "../src/form-catalogs.js";
import { en } from "../src/messages/en.js";
import { es } from "../src/messages/es.js";

interface Case {
  name: string;
  porting: Porting;
  composed: Composed;
  en: FormSpec;
  es: FormSpec;
  props: { [field: string]: FieldProps };
}
const cases: Case[] = JSON.parse(readFileSync(new URL("../../schema/testdata/forms.json", import.meta.url), "utf8"));

describe.each(cases)("$name", ({ porting, composed, props, ...expected }) => {
  // Compared as text: the order of members counts, too.
  test("reads as in Go", () => {
    expect(JSON.stringify(fillForm(composed, formCatalog()))).toBe(JSON.stringify(expected.en));
    expect(JSON.stringify(fillForm(composed, formCatalog("en-GB"), "draft-07"))).toBe(JSON.stringify(expected.en));
    expect(JSON.stringify(fillForm(composed, formCatalog("de")))).toBe(JSON.stringify(expected.en));
    expect(JSON.stringify(fillForm(composed, formCatalog("ES-mx"), "2020-12"))).toBe(JSON.stringify(expected.es));
  });

  test("has the same props", () => {
    for (const [field, expected] of Object.entries(props)) expect(fieldProps(field, porting), field).toEqual(expected);
  });

  test("takes a catalog", () => {
    expect(fillForm(composed, en)).toEqual(expected.en);
    expect(fillForm(composed, es, "2020-12")).toEqual(expected.es);
  });
});

test("a catalog can have words of its own", () => {
  const { composed } = cases.find(({ name }) => name === "United States, everything")!;
  const own = { ...en, fields: { ...en.fields, accountPin: { label: "PIN" } } };
  const { schema } = fillForm(composed, own);
  expect(schema.properties["accountPin"]!.title).toBe("PIN");
  expect(schema.properties["accountPin"]).not.toHaveProperty("description");
});

const porting = {
  status: "informationRequired",
  phoneNumber: "+18602350142",
  accountNumber: "123456789",
  donorProvider: { id: "svp_1", name: "AT&T" },
  required: ["accountNumber", "accountPin", "address"],
};

test("form asks for what decide says to collect", () => {
  const { schema, uiSchema, steps } = form(porting, { now: 0 });
  expect(Object.keys(schema.properties)).toEqual(decide(porting, { now: 0 }).collect);
  expect(steps.map(({ step }) => step)).toEqual(decide(porting, { now: 0 }).steps);
  expect(schema).toMatchObject({ $schema: "http://json-schema.org/draft-07/schema#", required: ["accountPin", "address"] });
  expect(uiSchema["accountPin"]).toMatchObject({ "ui:autocomplete": "off", "ui:help": expect.stringContaining("4 days") });
  expect(form(porting, { lang: "es" }).schema.properties["address"]!.title).toBe("Dirección");
  expect(form({ status: "completed" }).schema).toMatchObject({ properties: {}, required: [] });
});

test("form and fieldProps refuse what is none of theirs", () => {
  for (const ask of [
    () => form(4 as any),
    () => form(porting, { lang: 4 as any }),
    () => form(porting, { dialect: "draft-04" as any }),
    () => form(porting, { now: "soon" }),
    () => fieldProps(4 as any),
    () => fieldProps("accountPin", 4 as any),
  ]) {
    expect(ask).toThrow(PortinError);
  }
});

test("fieldProps", () => {
  expect(fieldProps("accountPin", porting)).toMatchObject({ type: "text", inputMode: "numeric", autoComplete: "off", spellCheck: false });
  expect(fieldProps("accountPin", { ...porting, phoneNumber: "+447400123456" })).toMatchObject({ inputMode: "text", autoCapitalize: "characters" });
  expect(fieldProps("somethingNew")).toMatchObject({ type: "text", autoComplete: "off" });
});
