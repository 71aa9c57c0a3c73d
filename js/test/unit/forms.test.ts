// The same forms as the native core and the module in Go: see
// porting/shared_forms_test.go, which writes form_answers.json.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { carrier, formatIssue, PortinError, prepareCreate, prepareUpdate, reminders, validate } from "portin";

const testdata = new URL("../../../porting/testdata/", import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(new URL(name, testdata), "utf8"));

interface Form {
  name: string;
  verb: "validate" | "prepareCreate" | "prepareUpdate";
  now: string;
  porting?: any;
  input: any;
  context?: object;
}

const forms: Form[] = read("forms.json");
const answers: { name: string; answer: { issues: any[] } }[] = read("form_answers.json");

test("forms and answers belong together", () => {
  expect(answers.map(({ name }) => name)).toEqual(forms.map(({ name }) => name));
  expect(forms.length).toBeGreaterThan(50);
});

test.each(forms.map((form, i) => ({ ...form, answer: answers[i]!.answer })))(
  "$verb: $name",
  ({ verb, porting, input, context, now, answer }) => {
    const ask = {
      validate,
      prepareCreate,
      prepareUpdate: (input: object, context: object) => prepareUpdate(porting, input, context),
    };
    const got = ask[verb](input, { ...context, now });
    expect(got).toEqual(answer);
    for (const issue of got.issues) expect(formatIssue(issue)).toMatch(/\w\.$/);
  },
);

test("what is no input is an issue", () => {
  for (const input of [null, [], "x", 4, true]) {
    expect(validate(input as any)).toEqual({
      value: {},
      issues: [{ field: "", code: "type", severity: "error", params: {} }],
    });
  }
  const proto = JSON.parse(`{"__proto__":{"firstName":"x"},"constructor":1}`);
  expect(validate(proto).issues.map(({ field, code }) => [field, code])).toEqual([
    ["__proto__", "unknownField"],
    ["constructor", "unknownField"],
  ]);
});

test("what has no JSON is refused by its name, and the next call works", () => {
  const cyclic: Record<string, unknown> = {};
  cyclic["self"] = cyclic;
  const throwing = new Proxy(
    {},
    {
      get: () => {
        throw new Error("secret");
      },
      ownKeys: () => {
        throw new Error("secret");
      },
    },
  );
  for (const input of [
    undefined,
    () => {},
    Symbol("x"),
    cyclic,
    { a: 1n },
    throwing,
    new Map(),
    Promise.resolve(),
  ] as any[]) {
    for (const ask of [
      () => validate(input),
      () => prepareCreate(input),
      () => prepareUpdate({ status: "draft" }, input),
    ]) {
      expect(ask).toThrow(PortinError);
      expect(ask).toThrow(/^portin: invalidArgument \w+ at input( \([^()]*\))?$/);
    }
  }
  expect(() => validate({}, { now: NaN })).toThrow("invalidArgument wrongType at now");
  expect(() => validate({}, 4 as any)).toThrow("invalidArgument wrongType at context");
  expect(() => validate({}, { providers: {} as any })).toThrow("invalidArgument wrongType at context.providers");
  expect(() => prepareUpdate([] as any, {})).toThrow("invalidArgument wrongType at porting");
  expect(validate({ firstName: "A" }, { now: 0 })).toEqual({
    value: { firstName: "A" },
    issues: [{ field: "firstName", code: "singleLetter", severity: "warning", params: {} }],
  });
});

test("a mebibyte of anything is an issue", () => {
  for (const text of ["x", "\u0001", "\ud800", "é", "😀", "\u202e"]) {
    const [issue] = validate({ firstName: text.repeat(1 << 20).slice(0, 1 << 20) }, { now: 0 }).issues;
    expect(issue).toMatchObject({ field: "firstName", severity: "error" });
  }
});

test("now is the current time unless given", () => {
  const tomorrow = new Date(Date.now() + 48 * 3600 * 1000).toISOString().slice(0, 10);
  expect(validate({ birthday: tomorrow }).issues).toMatchObject([{ code: "inFuture" }]);
  expect(validate({ birthday: tomorrow }, { now: new Date(Date.parse(tomorrow) + 864e5) }).issues).toMatchObject([
    { code: "underage" },
  ]);
});

test("reminders", () => {
  const porting = { status: "declined", lastDeclinedAt: "2026-01-31T12:00:00Z" };
  expect(reminders(porting).map(({ day, at }) => [day, at])).toEqual([
    [1, "2026-02-01T12:00:00Z"],
    [2, "2026-02-02T12:00:00Z"],
    [4, "2026-02-04T12:00:00Z"],
    [6, "2026-02-06T12:00:00Z"],
  ]);
  expect(reminders(porting, { since: 0 })[0]).toEqual({ status: "declined", day: 1, at: "1970-01-02T00:00:00Z" });
  expect(reminders({ status: "draft" }, { since: new Date() })).toEqual([]);
  expect(() => reminders(porting, { since: "soon" })).toThrow("invalidArgument wrongType at since");
});

test("carrier", () => {
  expect(carrier("at & t")).toMatchObject({ id: "att", pinPattern: "\\d{4}|\\d{6}", pinDays: 4 });
  expect([carrier("Nobody"), carrier(null), carrier(undefined)]).toEqual([null, null, null]);
  expect(() => carrier(4 as any)).toThrow("invalidArgument wrongType at name");
});
