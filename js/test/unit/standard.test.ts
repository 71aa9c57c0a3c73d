// portingInput as libraries use it that know Standard Schema and not portin.
import { readFileSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { formatIssue, portingInput, validate, type Context, type Input } from "portin";
import { en } from "portin/messages/en";
import { es } from "portin/messages/es";

const context: Context = { market: "US", required: ["accountPin", "address"] };
const good = {
  accountPin: " 12-34 56",
  address: {
    line1: " 129 West 81st Street ",
    city: "New York City",
    state: "new york",
    postalCode: "10024-1111",
    country: "us",
  },
};

const ask = (value: unknown, context?: Context, options?: Parameters<typeof portingInput>[1]) =>
  portingInput(context, options)["~standard"].validate(value);

test("it says what it is", () => {
  expect(portingInput()["~standard"]).toMatchObject({ version: 1, vendor: "portin" });
});

test("what is right comes out normalised, and has no issues", () => {
  expect(ask(good, context)).toEqual({
    value: {
      accountPin: "123456",
      address: {
        line1: "129 West 81st Street",
        city: "New York City",
        state: "NY",
        postalCode: "10024",
        country: "US",
      },
    },
  });
});

test("a warning does not fail", () => {
  const input = { accountPin: "abcdef" };
  expect(validate(input, { market: "US" }).issues).toMatchObject([{ code: "letters", severity: "warning" }]);
  expect(ask(input, { market: "US" })).toEqual({ value: input });
});

test("errors have a message, a path, and what portin's issues have, in form order", () => {
  const input = { address: { ...good.address, city: "", postalCode: "1" }, accountPin: "1", nonsense: 1 };
  expect(ask(input, context).issues).toEqual(
    [
      { field: "accountPin", code: "format", path: ["accountPin"] },
      { field: "address.city", code: "required", path: ["address", "city"] },
      { field: "address.postalCode", code: "format", path: ["address", "postalCode"] },
      { field: "nonsense", code: "unknownField", path: ["nonsense"] },
    ].map((issue) => ({
      severity: "error",
      params: {},
      ...issue,
      message: formatIssue({ params: {}, ...issue } as any),
    })),
  );
});

test("messages are those of the catalog", () => {
  expect(ask({}, context)).toMatchObject({ issues: [{ message: en.issues["accountPin.required"] }, {}] });
  expect(ask({}, context, { catalog: es })).toMatchObject({
    issues: [{ message: es.issues["accountPin.required"] }, {}],
  });
});

const testdata = new URL("../../../porting/testdata/forms.json", import.meta.url);
const forms: { name: string; now: string; input: Input; context?: Context }[] = JSON.parse(
  readFileSync(testdata, "utf8"),
);

test.each(forms)("it agrees with validate: $name", ({ input, context, now }) => {
  const { value, issues } = validate(input, { ...context, now });
  const errors = issues.filter(({ severity }) => severity === "error");
  const result = ask(input, { ...context, now });
  if (errors.length === 0) expect(result).toEqual({ value });
  else expect(result.issues?.map(({ message: _message, path: _path, ...issue }) => issue)).toEqual(errors);
  for (const { message, path, field } of result.issues ?? []) {
    expect(message).toMatch(/\w\.$/);
    expect(path.join(".")).toBe(field);
    expect(path).not.toContain("");
  }
});

const cyclic: Record<string, unknown> = {};
cyclic["self"] = cyclic;
const throws = () => {
  throw new Error("S3CR3T");
};

test.each<[string, unknown]>([
  ["undefined", undefined],
  ["null", null],
  ["a text", "S3CR3T"],
  ["an array", []],
  ["a function", throws],
  ["a Map", new Map()],
  ["a BigInt in it", { accountPin: 1n }],
  ["a cycle", cyclic],
  ["a Proxy that throws", new Proxy({}, { get: throws, ownKeys: throws, getPrototypeOf: throws })],
])("what is no input is an issue of the input itself: %s", (_what, input) => {
  const message = formatIssue({ field: "", code: "type", params: {} });
  expect(ask(input)).toEqual({
    issues: [{ field: "", code: "type", severity: "error", params: {}, message, path: [] }],
  });
  expect(ask(good)).not.toHaveProperty("issues"); // the next one works
});

test("a wrong context is the app's mistake, and told when the schema is asked", () => {
  const schema = portingInput({ market: 8 } as never);
  expect(() => schema["~standard"].validate({})).toThrow("portin: invalidArgument wrongType at context.market");
  expect(() => ask({}, { now: "tomorrow" })).toThrow("invalidArgument");
});

test("the clock is read when the schema is asked", () => {
  vi.useFakeTimers({ now: new Date("2026-06-01T12:00:00Z") });
  const schema = portingInput();
  expect(schema["~standard"].validate({ birthday: "2026-07-01" }).issues).toMatchObject([{ code: "inFuture" }]);
  vi.setSystemTime("2026-08-01T12:00:00Z");
  expect(schema["~standard"].validate({ birthday: "2026-07-01" }).issues).toBeUndefined();
  vi.useRealTimers();
});

describe("Standard JSON Schema", () => {
  const { jsonSchema } = portingInput(context)["~standard"];

  test.each(["openapi-3.1", "draft-04", "", undefined as never])("there is none for %s", (target) => {
    for (const convert of [jsonSchema.input, jsonSchema.output]) {
      expect(() => convert({ target })).toThrow("portin: invalidArgument wrongType at options.target");
    }
  });

  test.each(["draft-07", "draft-2020-12"] as const)("for %s it is that of a form", (target) => {
    const schema = jsonSchema.input({ target });
    expect(schema["$schema"]).toContain(
      target.replace("draft-", "draft").replace("draft07", "draft-07").replace("draft2020-12", "2020-12"),
    );
    expect(schema["required"]).toEqual(context.required);
  });

  test("for openapi-3.0 it is of the keywords that there are, and what may be null says so", () => {
    const { jsonSchema } = portingInput({ market: "US" })["~standard"];
    for (const convert of [jsonSchema.input, jsonSchema.output]) {
      const { $schema, ...same } = convert({ target: "draft-07" });
      const schema = convert({ target: "openapi-3.0" });
      const text = JSON.stringify(same).replace(/"type":\["string","null"\]/g, '"type":"string","nullable":true');
      expect(schema).toEqual(JSON.parse(text));
      expect(text.match(/"nullable":true/g)).toHaveLength(3);
      // The keywords of OpenAPI 3.0.3 that mean the same in JSON Schema, and nullable.
      const known = [
        "type",
        "properties",
        "required",
        "additionalProperties",
        "title",
        "description",
        "enum",
        "pattern",
        "format",
        "nullable",
      ];
      for (const keyword of keywordsOf(schema)) expect(known).toContain(keyword);
    }
  });

  /** The keywords of a schema and of its properties. */
  function keywordsOf(schema: any): string[] {
    return [...Object.keys(schema), ...Object.values(schema.properties ?? {}).flatMap(keywordsOf)];
  }

  test("without required fields it has all, and requires none", () => {
    const schema = portingInput({ market: "GB" })["~standard"].jsonSchema.input({ target: "draft-07" });
    expect(Object.keys(schema["properties"] as object)).toEqual(
      expect.arrayContaining(["accountPin", "address", "phoneNumber", "scheduledOn", "provider", "user"]),
    );
    expect(schema["required"]).toEqual([]);
  });

  test("a member of the address that is required brings the address, and is not null", () => {
    const { jsonSchema } = portingInput({ required: ["address.line2"] })["~standard"];
    const schema = jsonSchema.output({ target: "draft-07" }) as { required: string[]; properties: Record<string, any> };
    expect(schema.required).toEqual(["address"]);
    expect(schema.properties["address"].properties.line2.type).toBe("string");
    expect(schema.properties["address"].properties.state.type).toEqual(["string", "null"]);
    expect(schema.properties["scheduledOn"]).toMatchObject({ type: ["string", "null"], format: "date" });
  });
});
