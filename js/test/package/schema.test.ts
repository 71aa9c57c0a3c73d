// The documents and the forms in Ajv's strict mode, against what the core says:
// see schema/internal/difftest.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { beforeAll, describe, expect, test } from "vitest";

const repository = fileURLToPath(new URL("../../..", import.meta.url));
const names = ["create", "before-payment", "after-payment", "update", "porting", "decision", "api-error"];
const read = (file: string) => JSON.parse(readFileSync(repository + file, "utf8"));

interface Trial {
  schema: string;
  input: unknown;
  valid: boolean | null;
  errors: string[];
}
interface Trials {
  Documents: Trial[];
  Forms: { [dialect: string]: { name: string; schema: object }[] };
  Trials: Trial[];
}
let trials: Trials;

beforeAll(() => {
  const output = execFileSync("go", ["run", "./schema/internal/difftest/print", "schema/doc.go"], {
    cwd: repository,
    maxBuffer: 1 << 26,
  });
  trials = JSON.parse(output.toString());
});

/** Strict, and what is only logged otherwise is thrown. */
const options = { strict: true, allErrors: true, logger: { log: fail, warn: fail, error: fail } } as const;

function fail(...messages: unknown[]): never {
  throw new Error(messages.join(" "));
}

describe.each([
  { dialect: "draft-07", ajv: () => new Ajv(options) },
  { dialect: "2020-12", ajv: () => new Ajv2020(options) },
])("$dialect", ({ dialect, ajv: make }) => {
  const ajv = formats.default(make());
  const document = (name: string) => read(`schema/documents/${dialect}/${name}.json`);

  test.each(names)("%s is a schema of the dialect", (name) => {
    expect(ajv.validateSchema(document(name))).toBe(true);
    expect(() => ajv.compile(document(name))).not.toThrow();
  });

  test("the documents agree with the core", () => {
    const validate = Object.fromEntries(names.map((name) => [name, ajv.compile(document(name))]));
    agree(trials.Documents, validate);
  });

  test("the forms agree with the core", () => {
    const forms = trials.Forms[dialect]!;
    const validate = Object.fromEntries(forms.map(({ name, schema }) => [name, ajv.compile(schema)]));
    agree(trials.Trials, validate);
  });

  test("the forms for other generators agree with the core", () => {
    const plain = trials.Forms["plain"]!.map(({ name, schema }) => [
      name,
      ajv.compile({ ...schema, $schema: document("update").$schema }),
    ]);
    agree(trials.Trials, Object.fromEntries(plain));
  });

  test.each([
    {},
    { market: "US" },
    { market: "GB" },
    { market: "GB", behavior: "cancelOnly" },
    { required: ["accountPin", "address.state"] },
  ])("the schema of portingInput(%o) takes what it validates", async (context) => {
    const { portingInput } = await import("portin");
    const { validate, jsonSchema } = portingInput({ ...context, now: "2026-11-22" })["~standard"];
    const target = dialect === "draft-07" ? "draft-07" : "draft-2020-12";
    const [takesInput, takesValue] = [jsonSchema.input, jsonSchema.output].map((schema) =>
      ajv.compile(schema({ target })),
    );
    const count = { taken: 0, refused: 0 };
    for (const { input } of trials.Documents) {
      const result = validate(input);
      const taken = takesInput!(input);
      if (!("issues" in result) || !result.issues) {
        expect(taken, JSON.stringify(input)).toBe(true);
        expect(takesValue!(result.value), JSON.stringify(result.value)).toBe(true);
      }
      count[taken ? "taken" : "refused"]++;
    }
    for (const number of Object.values(count)) expect(number).toBeGreaterThan(100);
  });

  test("the seed's porting is one, and a decision about it", async () => {
    const { decide } = await import("portin");
    const porting = read("porting/testdata/seed.json");
    expect(ajv.validate(document("porting"), porting)).toBe(true);
    expect(ajv.validate(document("decision"), decide(porting, { now: "2026-02-01" }))).toBe(true);
    expect(ajv.validate(document("porting"), { ...porting, accountNumber: 1 })).toBe(false);
  });

  test("every decision is as the document says", async () => {
    const { decide } = await import("portin");
    const validate = ajv.compile(document("decision"));
    const cases: { now: string; porting?: never }[] = read("porting/testdata/cases.json");
    for (const { porting, now } of cases) {
      if (porting) expect(validate(decide(porting, { now })), JSON.stringify(validate.errors)).toBe(true);
    }
  });
});

function agree(all: Trial[], validate: { [name: string]: (input: unknown) => boolean }) {
  const count = { true: 0, false: 0, null: 0 };
  for (const { schema, input, valid, errors } of all) {
    count[`${valid}`]++;
    if (valid === null) continue; // by a rule no schema has
    const message = `${schema} of ${JSON.stringify(input)}, where the core says ${errors.join(", ") || "nothing"}`;
    expect(validate[schema]!(input), message).toBe(valid);
  }
  expect(count.true).toBeGreaterThan(1000);
  expect(count.false).toBeGreaterThan(1000);
}
