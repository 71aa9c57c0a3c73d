// No function requires a PIN that the API holds, unless the PIN itself was declined: a PIN lasts days, and nobody
// should have to fetch another one to mend a typo in a name.
import Ajv from "ajv";
import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { fields, form, portingInput, prepareUpdate, validate, type Field, type Generator, type Porting } from "portin";
import { createPortingForm } from "portin/form";
import { generators } from "../../src/forms/generator.js";

const secrets = {
  accountPin: ["accountPinExists", "portingAccountPinRequiredOrInvalid"],
  billingPin: ["billingPinExists", "portingBillingPinRequiredOrInvalid"],
} as const;
const blanks = [undefined, "", " ", "\u200b"];
const now = "2026-11-30T12:00:00Z";

/** A declined porting from an American carrier. The API holds its PIN. */
function declined(secret: keyof typeof secrets, declinedCode: string): Porting {
  return {
    object: "porting",
    id: "por_1",
    status: "declined",
    declinedCode,
    phoneNumber: "+18602350142",
    required: ["lastName", secret],
    lastName: "Seinfeld",
    [secrets[secret][0]]: true,
    lastRequestedAt: "2026-11-30T10:00:00Z",
  };
}

describe.each(Object.keys(secrets) as (keyof typeof secrets)[])("%s", (secret) => {
  const [, ownCode] = secrets[secret];
  const mismatch = declined(secret, "portingUserInformationMismatch");
  const own = declined(secret, ownCode);

  test.each(blanks)("%j keeps it, and what mends the name is sent", (blank) => {
    const { body, issues } = prepareUpdate(mismatch, { lastName: "Costanza", [secret]: blank }, { now });
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(body).toEqual({ lastName: "Costanza" });
  });

  test.each(blanks)("%j is missing where it was declined itself", (blank) => {
    const { issues } = prepareUpdate(own, { [secret]: blank }, { now, required: [secret] });
    expect(issues).toMatchObject([{ field: secret, code: "required", severity: "error" }]);
  });

  test.each(blanks.slice(1))("validate and portingInput see no porting: the context says what is held, %j", (blank) => {
    const context = { market: "US", required: [secret] as Field[] };
    const held = { ...context, held: [secret] as Field[] };
    const input = { [secret]: blank };
    expect(validate(input, context).issues).toMatchObject([{ field: secret, code: "required" }]);
    expect(validate(input, held).issues).toEqual([]);
    expect(portingInput(context)["~standard"].validate(input)).toHaveProperty("issues");
    expect(portingInput(held)["~standard"].validate(input)).not.toHaveProperty("issues");
  });

  test("no JSON Schema of portingInput requires it, and each takes a blank", () => {
    const { jsonSchema } = portingInput({ market: "US", required: [secret], held: [secret] })["~standard"];
    const schema = jsonSchema.input({ target: "draft-2020-12" });
    expect(schema["required"]).toEqual([]);
    const takes = new Ajv2020({ strict: false }).compile(schema);
    for (const blank of ["", " "]) expect(takes({ [secret]: blank })).toBe(true);
  });

  const isOffered = secret === "accountPin"; // which a mismatch may be about; a billing PIN has a code of its own

  test.each(Object.keys(generators) as Generator[])(
    "the form for %s does not require it, and takes a blank",
    (generator) => {
      const { schema } = form(mismatch, { for: generator, now });
      expect(secret in schema.properties).toBe(isOffered);
      expect(schema.required).not.toContain(secret);
      const takes = new Ajv({ strict: false, formats: { date: true } }).compile(schema);
      expect(takes({ lastName: "Costanza", ...(isOffered && { [secret]: " " }) })).toBe(true);
      expect(form(own, { for: generator, now }).schema.required).toContain(secret);
    },
  );

  test("fields say that it is optional, unless it was declined itself", () => {
    const offered = fields(mismatch, { now }).filter(({ name }) => name === secret);
    expect(offered.map(({ optional }) => optional)).toEqual(isOffered ? [true] : []);
    expect(fields(own, { now }).find(({ name }) => name === secret)).toMatchObject({ optional: false });
  });

  test("a form without a framework sends what mends the name", () => {
    const sent: unknown[] = [];
    const store = createPortingForm(mismatch, { now, onSubmit: (body) => sent.push(body), onWarnings: "send" });
    store.setValue("lastName", "Costanza");
    store.submit();
    expect(sent).toEqual([{ lastName: "Costanza" }]);
    store.destroy();
  });
});
