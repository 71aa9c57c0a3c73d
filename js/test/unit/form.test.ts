// The forms that package schema makes natively: schema/form_test.go writes
// forms.json.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  decide,
  fieldProps,
  form,
  PortinError,
  type Context,
  type FieldAttributes,
  type FieldProps,
  type FormOptions,
  type FormSpec,
  type Generator,
  type Input,
  type Porting,
} from "portin";
import { en } from "portin/messages/en";
import { es } from "portin/messages/es";

interface Case {
  name: string;
  porting: Porting;
  input?: Input;
  context?: Context;
  english: FormSpec;
  generators: { [generator in Generator]: FormSpec<generator> };
  confirmed: FormSpec<"plain">;
  props: { [field: string]: FieldProps };
}
/** The time that the forms were made at. */
const now = "2026-11-22";
const cases: Case[] = JSON.parse(readFileSync(new URL("../../../schema/testdata/forms.json", import.meta.url), "utf8"));

describe.each(cases)("$name", ({ porting, input, context, props, ...expected }) => {
  test("reads as in Go", () => {
    for (const [spec, options] of [
      [expected.english, {}],
      [expected.english, { dialect: "draft-07" }],
      [expected.english, { catalog: en }],
      [expected.english, { for: "rjsf" }],
      [expected.generators.rjsf, { catalog: es, dialect: "2020-12" }],
      [expected.confirmed, { for: "plain", confirm: true }],
    ] as [FormSpec, FormOptions][]) {
      const filled = form(porting, { ...context, now, input, ...options });
      expect(JSON.stringify(filled)).toBe(JSON.stringify(spec)); // the order of properties counts, too
    }
  });

  test.each(Object.entries(expected.generators))("reads as in Go for %s", (generator, spec) => {
    const options = { catalog: es, dialect: "2020-12", for: generator as Generator } as const;
    const filled = form(porting, { ...context, now, input, ...options });
    expect(JSON.stringify(filled), `what "${generator}" of js/src/forms/generator.ts makes`).toBe(JSON.stringify(spec));
  });

  test("has the same props", () => {
    for (const [field, expected] of Object.entries(props))
      expect(fieldProps(field, porting, { now }), field).toEqual(expected);
  });
});

test("a catalog can have words of its own, or none", () => {
  const own = { ...en, fields: { ...en.fields, accountPin: { label: "PIN" } }, carriers: {} };
  const { schema, uiSchema } = form(porting, { catalog: own });
  expect(schema.properties["accountPin"]!.title).toBe("PIN");
  expect(schema.properties["accountPin"]).not.toHaveProperty("description");
  expect(uiSchema["accountPin"]).not.toHaveProperty("ui:help");
});

test("no name of a field or a carrier can do harm", () => {
  for (const name of [
    "__proto__",
    "constructor",
    "title",
    "a}b",
    "$&",
    "{fields/user/label}",
    '"',
    "address.",
    "address.moonPhase",
  ]) {
    const providers = [{ id: "svp_1", name: `${name} $& {x}` }];
    const spec = form({ status: "informationRequired", required: [name, "donorProvider"] }, { providers });
    expect(spec.schema.properties["donorProvider"]).toHaveProperty("enum", ["svp_1"]);
    const [label] = (spec.uiSchema["donorProvider"] as { "ui:enumNames": string[] })["ui:enumNames"];
    expect(spec.schema.required).toHaveLength(2);
    expect(JSON.stringify(spec)).not.toContain("undefined");
    expect(label).toBe(`${name} $& {x}`);
    const { uiSchema } = form({ status: "informationRequired", required: [name] }, { for: "jsonforms" });
    expect(uiSchema.elements).toMatchObject([{ type: "Group", elements: [{ type: "Control" }] }]);
  }
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
  expect(schema).toMatchObject({
    $schema: "http://json-schema.org/draft-07/schema#",
    required: ["accountPin", "address"],
  });
  expect(uiSchema["accountPin"]).toMatchObject({
    "ui:autocomplete": "off",
    "ui:help": expect.stringContaining("4 days"),
  });
  expect(form(porting, { catalog: es }).schema.properties["address"]!.title).toBe("Dirección");
  expect(form({ status: "completed" }).schema).toMatchObject({ properties: {}, required: [] });
});

test("form and fieldProps refuse what is none of theirs", () => {
  for (const ask of [
    () => form(4 as any),
    () => form(porting, { catalog: 4 as any }),
    () => form(porting, { catalog: "es" as any }),
    () => form(porting, 4 as any),
    () => form(porting, { market: 4 as any }),
    () =>
      form(
        porting,
        new Proxy(
          {},
          {
            ownKeys: () => {
              throw new Error();
            },
          },
        ),
      ),
    () =>
      form(porting, {
        get catalog(): typeof en {
          throw new Error();
        },
      }),
    () => form(porting, { dialect: "draft-04" as any }),
    () => form(porting, { for: "formly" as any }),
    () => form(porting, { for: 4 as any }),
    () => form(porting, { now: "soon" }),
    () => fieldProps(4 as any),
    () => fieldProps("accountPin", 4 as any),
  ]) {
    expect(ask).toThrow(PortinError);
  }
});

test("fieldProps by the names of HTML", () => {
  const options = { html: true, catalog: es } as const;
  for (const field of ["accountPin", "birthday", "donorProviderApproval", "phoneNumber", "somethingNew"]) {
    const props = Object.entries(fieldProps(field, porting, { catalog: es }));
    const attributes = props.map(([name, value]) => [name.toLowerCase(), value]);
    expect(fieldProps(field, porting, options)).toEqual(Object.fromEntries(attributes));
    expect(fieldProps(field, porting, { html: false })).toEqual(fieldProps(field, porting));
  }
  const { inputmode, autocomplete, autocapitalize, spellcheck, maxlength }: FieldAttributes = fieldProps(
    "accountPin",
    porting,
    { html: true },
  );
  expect([inputmode, autocomplete, autocapitalize, spellcheck]).toEqual(["numeric", "off", "none", false]);
  expect(maxlength).toBeGreaterThan(6);
});

test("fieldProps", () => {
  expect(fieldProps("accountPin", porting)).toMatchObject({
    type: "text",
    inputMode: "numeric",
    autoComplete: "off",
    spellCheck: false,
  });
  expect(fieldProps("accountPin", { ...porting, phoneNumber: "+447400123456" })).toMatchObject({
    inputMode: "text",
    autoCapitalize: "characters",
  });
  for (const field of ["somethingNew", ""])
    expect(fieldProps(field)).toMatchObject({ type: "text", autoComplete: "off" });
});
