// A field that the API may require some day can have any name, and the list can name it twice. A form asks for it once,
// keeps its own members, and the answer is sent.
import { expect, test } from "vitest";
import { decide, fields, form, type Generator, type Porting } from "portin";
import { createPortingForm } from "portin/form";
import { generators } from "../../src/forms/generator.js";

const names = ["moonPhase", "ui:order", "ui:submitButtonOptions", "constructor", "toString", "__proto__"];

/** Requires each name twice. */
const porting: Porting = {
  object: "porting",
  id: "por_1",
  status: "informationRequired",
  phoneNumber: "+18602350142",
  required: ["accountPin", ...names, "accountPin", ...names],
};
const asked = ["accountPin", ...names];

test("each is asked for once", () => {
  expect(decide(porting).collect).toEqual(asked);
  expect(fields(porting).map(({ name }) => name)).toEqual(asked);
  expect(fields({ ...porting, required: [] }, { required: [...asked, ...asked] }).map(({ name }) => name)).toEqual(
    asked,
  );
});

test.each(Object.keys(generators) as Generator[])("a form for %s has each, and its own order", (generator) => {
  const { schema, uiSchema, steps } = form(porting, { for: generator }) as any;
  expect(Object.keys(schema.properties)).toEqual(asked);
  expect(schema.required).toEqual(asked);
  expect(steps.flatMap((step: { fields: string[] }) => step.fields)).toEqual(asked);
  if (generator === "rjsf") {
    expect(uiSchema["ui:order"]).toEqual(asked);
    expect(uiSchema["ui:submitButtonOptions"]).toBeUndefined();
  }
});

test("a form sends what was answered to each", async () => {
  const bodies: any[] = [];
  const store = createPortingForm(porting, { onWarnings: "send", onSubmit: (body) => void bodies.push(body) });
  expect(store.getState().fields.map(({ name }) => name)).toEqual(asked);
  store.setValue("accountPin", "123456");
  for (const name of names) store.setValue(name, ` ${name} answered `);
  const { done, issues, missing: left } = store.submit();
  await done;
  expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(left).toEqual([]);
  expect(bodies.map((body) => Object.entries(body))).toEqual([
    [["accountPin", "123456"], ...names.map((name) => [name, `${name} answered`])],
  ]);
});
