// The fields that package schema's tests make natively: schema/form_test.go writes forms.json.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { decide, fieldProps, fields, form, PortinError, type Context, type Input, type Porting } from "portin";
import { en } from "portin/messages/en";
import { es } from "portin/messages/es";

interface Case {
  name: string;
  porting: Porting;
  input?: Input;
  context?: Context;
  fields: { [name: string]: any }[];
}
const cases: Case[] = JSON.parse(readFileSync(new URL("../../../schema/testdata/forms.json", import.meta.url), "utf8"));
/** The time that the forms were made at. */
const now = "2026-11-22";

describe.each(cases)("$name", ({ porting, input, context, fields: expected }) => {
  const all = fields(porting, { ...context, input, now });

  test("has the core's fields, and words for each", () => {
    expect(all.map(({ name, step, optional, initial }) => ({ name, step, optional, initial }))).toEqual(
      expected.map(({ name, step, optional, initial }) => ({ name, step, optional, initial })),
    );
    for (const [i, field] of all.entries()) {
      const isCountry = field.name === "address.country"; // the core lists codes, and the catalog has no names for them
      expect(field.kind).toBe(isCountry ? "text" : expected[i]!["kind"]);
      expect(field.label).not.toBe("");
      const offered = field.options?.map(({ value }) => value);
      if (!isCountry) expect(offered).toEqual(expected[i]!["options"]?.map(({ value }: { value: string }) => value));
      for (const { label } of field.options ?? []) expect(label).not.toBe("");
      expect(JSON.stringify(field)).not.toContain("undefined");
    }
  });

  test("says what the schema of the form says", () => {
    const { schema, uiSchema } = form(porting, { ...context, input, now });
    const at = (object: any, name: string, member: string) =>
      name.startsWith("address.")
        ? (object["address"][member]?.[name.slice(8)] ?? object["address"][name.slice(8)])
        : object[name];
    for (const { name, label, hint, help, options, initial } of all.filter(({ name }) => name !== "address.")) {
      const property = at(schema.properties, name, "properties");
      const ui = at(uiSchema, name, "none");
      expect([property.title, property.description, property.default]).toEqual([label, hint, initial]);
      expect([ui["ui:help"], ui["ui:enumNames"]]).toEqual([help, options?.map(({ label }) => label)]);
    }
  });

  test("gives an input the props of fieldProps", () => {
    const alone = all.filter(({ kind, name }) => kind !== "select" && !name.startsWith("address"));
    for (const { name, optional, props } of alone) {
      const { type, autoComplete, maxLength, max } = fieldProps(name, porting, { ...context, input, now });
      expect(props).toEqual({ ...props, type, autoComplete, ...(maxLength && { maxLength }), ...(max && { max }) });
      expect(props.pattern === undefined || RegExp(props.pattern, "u").test("") === optional, name).toBe(true);
    }
    for (const { kind, props } of all) if (kind === "select") expect(Object.keys(props)).toEqual(["autoComplete"]);
  });
});

const porting = {
  status: "informationRequired",
  phoneNumber: "+18602350142",
  accountNumber: "123456789",
  donorProvider: { id: "svp_1", name: "AT&T" },
  required: ["accountPin", "birthday", "address"],
};

test("fields asks for what decide says to collect, the address by its members", () => {
  const names = fields(porting, { now }).map(({ name }) => name);
  expect(names).toEqual([
    "accountPin",
    "birthday",
    ...["line1", "line2", "city", "state", "postalCode", "country"].map((name) => `address.${name}`),
  ]);
  expect([...new Set(fields(porting, { now }).map(({ step }) => step))]).toEqual(decide(porting, { now }).steps);
  expect(fields({ status: "completed" }, { confirm: true })).toEqual([]);
});

test("fields has the words of its language", () => {
  const [pin] = fields(porting, { catalog: es, now });
  expect(pin).toMatchObject({ label: es.fields.accountPin.label, help: expect.stringContaining("Marque *PORT") });
  expect(pin!.props.title).toBe(es.fields.accountPin.hint);
  const last = fields(porting, { catalog: es, confirm: true, now }).at(-1);
  expect(last).toMatchObject({
    name: "detailsMatch",
    kind: "checkbox",
    step: "address",
    label: es.checklist.detailsMatch,
  });
});

test("a country is one of those that the catalog names, if it names some", () => {
  const country = en.fields["address.country"];
  const names = { US: "United States", CA: "Canada" };
  const catalog = { ...en, fields: { ...en.fields, "address.country": { ...country, options: names } } };
  const all = fields(porting, { catalog, now });
  expect(all.find(({ name }) => name === "address.country")).toMatchObject({
    kind: "select",
    options: [
      { value: "US", label: "United States" },
      { value: "CA", label: "Canada" },
    ],
    initial: "US",
    props: { autoComplete: "country" },
  });
  const { schema, uiSchema } = form(porting, { catalog, now });
  expect(schema.properties["address"]!.properties!["country"]).toMatchObject({ enum: ["US", "CA"], default: "US" });
  expect(uiSchema["address"]).toMatchObject({ country: { "ui:enumNames": ["United States", "Canada"] } });
});

test("a country is typed where the catalog names none", () => {
  const { kind, options, props } = fields(porting, { now }).find(({ name }) => name === "address.country")!;
  expect([kind, options, props.type]).toEqual(["text", undefined, "text"]);
  expect(form(porting, { now }).schema.properties["address"]!.properties!["country"]).not.toHaveProperty("enum");
});

test("the help for a PIN begins with the carrier's name of it", () => {
  const helps = (catalog: any) => fields(porting, { catalog, now }).find(({ name }) => name === "accountPin")!.help;
  for (const catalog of [en, es]) {
    const { pin, pinName } = catalog.carriers["att"]!;
    expect(helps(catalog)).toMatch(`${pinName}: ${pin} `);
    const only = (texts: object) => helps({ ...catalog, carriers: { att: texts } });
    expect([only({ pinName }), only({}), only({ pin })]).toEqual([pinName, undefined, expect.stringMatching(/^[DM]/)]);
  }
});

test("without a porting the fields are those of the form that creates one", () => {
  const providers = [{ id: "svp_1", name: "AT&T" }];
  const all = fields(null, { market: "US", providers });
  expect(all.map(({ name, step }) => [name, step]).slice(0, 3)).toEqual([
    ["phoneNumber", "donorProvider"],
    ["donorProvider", "donorProvider"],
    ["address.line1", "address"],
  ]);
  expect(all[1]!.options).toEqual([{ value: "svp_1", label: "AT&T" }]);
  expect(all.find(({ name }) => name === "address.state")!.options).toHaveLength(62);
  const british = fields(null, { input: { phoneNumber: "+447400123456" } });
  expect(british.find(({ name }) => name === "address.postalCode")).toMatchObject({
    label: en.fields["address.postalCode.GB"]!.label,
    props: { placeholder: "SW1A 1AA" },
  });
  expect(Object.keys(form(null, { market: "US" }).schema.properties)).toEqual([
    "phoneNumber",
    "donorProvider",
    "address",
  ]);
});

test("a PIN that is held may stay empty, unless it is what was declined", () => {
  const held = {
    ...porting,
    status: "declined",
    declinedCode: "portingUserInformationMismatch",
    accountPinExists: true,
  };
  const pin = (of: Porting) => fields(of, { now }).find(({ name }) => name === "accountPin")!;
  expect(pin(held).optional).toBe(true);
  expect("").toMatch(RegExp(pin(held).props.pattern!, "v"));
  expect(form(held, { now }).schema.required).not.toContain("accountPin");
  const declined = { ...held, declinedCode: "portingAccountPinRequiredOrInvalid" };
  expect(pin(declined).optional).toBe(false);
  expect("").not.toMatch(RegExp(pin(declined).props.pattern!, "v"));
  expect(form(declined, { now }).schema.required).toContain("accountPin");
});

test("the last birthday is today", () => {
  expect(fieldProps("birthday", null, { now }).max).toBe(now);
  expect(fieldProps("birthday").max! >= now).toBe(true);
  expect(fields(porting, { now }).find(({ name }) => name === "birthday")!.props.max).toBe(now);
});

test("the names of HTML and of React Native", () => {
  for (const field of fields(porting, { now })) {
    const html = fields(porting, { now, html: true }).find(({ name }) => name === field.name)!;
    const lowercase = Object.entries(field.props).map(([name, value]) => [name.toLowerCase(), value]);
    expect(html).toEqual({ ...field, props: Object.fromEntries(lowercase) });
    const { props } = fields(porting, { now, platform: "native" }).find(({ name }) => name === field.name)!;
    for (const name of ["type", "pattern", "title", "max"]) expect(props).not.toHaveProperty(name);
    expect(props.autoComplete).not.toMatch(/level|bday/);
  }
  expect(fieldProps("address.city", porting, { platform: "native" })).toEqual({
    autoComplete: "postal-address-locality",
    inputMode: "text",
    autoCapitalize: "words",
    autoCorrect: false,
    spellCheck: false,
  });
});

test("fields refuses what is none of its arguments", () => {
  for (const ask of [
    () => fields(4 as any),
    () => fields(undefined as any),
    () => fields([] as any),
    () => fields(porting, 4 as any),
    () => fields(porting, { catalog: "es" as any }),
    () => fields(porting, { catalog: {} as any }),
    () => fields(porting, { market: 4 as any }),
    () => fields(porting, { now: "soon" }),
    () => fields(porting, { input: [4n] as any }),
  ]) {
    expect(ask).toThrow(PortinError);
  }
});
