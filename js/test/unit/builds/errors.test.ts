import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import {
  cancelability,
  carrier,
  checklist,
  decide,
  decline,
  fieldProps,
  form,
  formatAction,
  formatAsYouType,
  formatCancel,
  formatDecline,
  formatField,
  formatIssue,
  formatPinDays,
  formatStatus,
  missing,
  notices,
  parseEvent,
  parsePhone,
  PortinError,
  portingInput,
  prepareCreate,
  prepareUpdate,
  reminders,
  validate,
} from "portin";

const draft = { status: "draft" };

/** Returns the PortinError that asking throws. */
function thrown(ask: () => unknown): PortinError {
  try {
    ask();
  } catch (error) {
    expect(error).toBeInstanceOf(PortinError);
    return error as PortinError;
  }
  throw new Error("nothing was thrown");
}

const cyclic: Record<string, unknown> = { status: "draft" };
cyclic["self"] = cyclic;
const throwing = new Proxy(
  {},
  {
    ownKeys() {
      throw new Error("S3CR3T");
    },
    get() {
      throw new Error("S3CR3T");
    },
  },
);
const revoked = Proxy.revocable({}, {});
revoked.revoke();
const detached = new ArrayBuffer(8);
const view = new Uint8Array(detached);
structuredClone(detached, { transfer: [detached] });
let nested: unknown = [];
for (let depth = 0; depth < 10_000; depth++) nested = [nested];

test.each<[string, unknown, Partial<PortinError>]>([
  ["undefined", undefined, { reason: "wrongType", path: "porting" }],
  ["null", null, { reason: "wrongType", path: "porting" }],
  ["text", "not JSON", { reason: "wrongType", path: "porting" }],
  ["an array", [], { reason: "wrongType", path: "porting" }],
  ["a function", () => draft, { reason: "wrongType", path: "porting" }],
  ["a required field that is null", { required: [null] }, { reason: "wrongType", path: "porting.required.0" }],
  ["a symbol", Symbol("x"), { reason: "wrongType", path: "porting" }],
  ["a status that is a number", { status: 4 }, { reason: "wrongType", path: "porting.status", offset: 10 }],
  ["a required field that is a number", { required: ["x", 4] }, { reason: "wrongType", path: "porting.required.1" }],
  ["a provider's name that is a number", { donorProvider: { name: 4 } }, { path: "porting.donorProvider.name" }],
  ["8 MiB of text", { x: "x".repeat(8 << 20) }, { reason: "tooLarge", path: "porting" }],
  ["a lone surrogate", { firstName: "\ud800" }, { reason: "loneSurrogate", path: "porting.firstName" }],
  ["65 nested arrays", { x: JSON.parse("[".repeat(64) + "]".repeat(64)) }, { reason: "tooDeep" }],
  ["10,000 nested arrays", { x: nested }, {}],
  ["a cycle", cyclic, { reason: "notJson", path: "porting" }],
  ["a BigInt", { declinedAttempts: 1n }, { reason: "notJson", path: "porting" }],
  ["a Proxy that throws", throwing, { reason: "notJson", path: "porting" }],
  ["a revoked Proxy", revoked.proxy, { reason: "notJson", path: "porting" }],
  ["a member that throws", { address: throwing }, { reason: "notJson", path: "porting" }],
  ["a detached buffer", detached, { reason: "wrongType", path: "porting" }],
  ["a view of a detached buffer", view, { reason: "wrongType", path: "porting" }],
  ["a promise that was not awaited", Promise.resolve(draft), { reason: "wrongType", path: "porting" }],
])("%s is no porting", (_what, porting, want) => {
  for (const ask of [decide, missing, cancelability]) {
    const error = thrown(() => ask(porting as any));
    expect(error).toMatchObject({ name: "PortinError", code: "invalidArgument", ...want });
    expect(error.message).not.toContain("S3CR3T");
    expect(missing(draft)).toEqual([]); // the next call works
  }
});

test.each<[string, (value: any) => unknown]>([
  ["form", form],
  ["form, its options", (options) => form(draft, options)],
  ["form, its language", (catalog) => form({ ...draft, required: ["user"] }, { catalog })],
  ["form, its dialect", (dialect) => form(draft, { dialect })],
  ["form, its input", (input) => form(draft, { input })],
  ["fieldProps", fieldProps],
  ["fieldProps, its porting", (porting) => fieldProps("accountPin", porting)],
  ["validate", validate],
  ["validate, its context", (context) => validate({}, context)],
  ["prepareCreate", prepareCreate],
  ["prepareUpdate", (porting) => prepareUpdate(porting, {})],
  ["prepareUpdate, its input", (input) => prepareUpdate(draft, input)],
  ["prepareUpdate, its context", (context) => prepareUpdate(draft, {}, context)],
  ["reminders", reminders],
  ["reminders, its options", (options) => reminders(draft, options)],
  ["carrier", carrier],
  ["decline", decline],
  ["parsePhone", parsePhone],
  ["parsePhone, its context", (context) => parsePhone("+18605550123", context)],
  ["formatAsYouType", formatAsYouType],
  ["portingInput, its context", (context) => portingInput(context)["~standard"].validate({})],
  ["portingInput, its options", (options) => portingInput({}, options)["~standard"].validate(null)],
  ["portingInput, its catalog", (catalog) => portingInput({}, { catalog })["~standard"].validate(null)],
  [
    "portingInput, its context for a schema",
    (context) => portingInput(context)["~standard"].jsonSchema.input({ target: "draft-07" }),
  ],
  ["portingInput, the options of a schema", (options) => portingInput()["~standard"].jsonSchema.output(options)],
  ["portingInput, the target of a schema", (target) => portingInput()["~standard"].jsonSchema.input({ target })],
])("%s refuses what is no JSON", (_what, ask) => {
  for (const value of [() => draft, Symbol("x"), 1n, throwing, revoked.proxy]) {
    const error = thrown(() => ask(value));
    expect(error.code).toBe("invalidArgument");
    expect(error.message).not.toContain("S3CR3T");
    expect(missing(draft)).toEqual([]);
  }
});

test.each<[string, unknown]>([
  ["null", null],
  ["NaN", NaN],
  ["infinity", Infinity],
  ["an invalid Date", new Date(NaN)],
  ["text", "tomorrow"],
  ["a day of the month", "Nov 21, 2026"],
  ["a day that is none", "2026-02-30"],
  ["a time of no zone", "2026-07-14T23:30:00"],
  ["a day and something else", "2026-07-14 (x) 10:00"],
  ["a lone surrogate", "\ud800"],
  ["what only looks like a Date", { [Symbol.toStringTag]: "Date", valueOf: () => 0 }],
  ["an object", {}],
  ["a boolean", true],
  ["far out", 8.64e15 + 1],
])("%s is no instant", (_what, now) => {
  for (const ask of [decide, cancelability]) {
    expect(thrown(() => ask(draft, { now: now as any }))).toMatchObject({
      code: "invalidArgument",
      reason: "wrongType",
      path: "now",
    });
  }
});

test.each<[string, unknown]>([
  ["text", "2026-01-01"],
  ["a number", 0],
  ["a function", () => 0],
  ["a symbol", Symbol("x")],
  ["a BigInt", 1n],
  ["a Proxy that throws", throwing],
  ["a revoked Proxy", revoked.proxy],
])("%s is no clock and no context", (_what, options) => {
  const asks = {
    clock: [() => decide(draft, options as any), () => cancelability(draft, options as any)],
    context: [() => parsePhone("1", options as any), () => formatAsYouType("1", options as any)],
  };
  for (const [path, functions] of Object.entries(asks)) {
    for (const ask of functions) {
      expect(thrown(ask)).toMatchObject({ code: "invalidArgument", reason: "wrongType", path });
      expect(missing(draft)).toEqual([]); // the next call works
    }
  }
});

test("an object of no class may come from anywhere", () => {
  expect(missing(Object.create(null))).toEqual([]);
  expect(missing(runInNewContext("({})"))).toEqual([]);
  expect(
    missing(
      new (class {
        status = "draft";
        required = ["firstName"];
      })(),
    ),
  ).toEqual(["firstName"]); // prettier-ignore
});

test.each<[string, unknown]>([
  ["a number", 4],
  ["NaN", NaN],
  ["an object", {}],
  ["an array", ["x"]],
  ["a boolean", true],
  ["a function", () => 1],
  ["a symbol", Symbol("x")],
  ["a Date", new Date(NaN)],
  ["a BigInt", 1n],
  ["a detached buffer", detached],
  ["a cycle", cyclic],
  ["a Proxy that throws", throwing],
  ["a revoked Proxy", revoked.proxy],
])("%s is no decline code", (_what, code) => {
  expect(thrown(() => decline(code as any))).toMatchObject({
    code: "invalidArgument",
    reason: "wrongType",
    path: "code",
  });
  expect(missing(draft)).toEqual([]); // the next call works
});

test("no clock is the current time, however it is said", () => {
  expect(decide(draft, null as any)).toEqual(decide(draft));
  expect(cancelability(draft, undefined)).toEqual(cancelability(draft));
});

test("long documents pass in pieces, whatever their characters", () => {
  for (const character of ["x", "é", "☃", "😀"]) {
    const code = character.repeat(60_000);
    expect(decline(code).code).toBe(code);
  }
});

test("an answer may be longer than any document", () => {
  for (const code of ["<".repeat(1_048_574), "\u2028".repeat(300_000)]) {
    expect(decline(code).code).toBe(code);
    expect(decide({ status: "declined", declinedCode: code.slice(0, 200_000) }).decline!.code).toBe(
      code.slice(0, 200_000),
    );
  }
  const field = "x".repeat(550_000);
  expect(decide({ status: "draft", required: [field] }).collect).toEqual([field]);
});

test("nothing an error says contains an account number or a PIN", () => {
  const secret = "S3CR3T-0042";
  for (const porting of [
    { accountNumber: [secret] },
    { accountPin: secret, status: 4 },
    { accountPin: secret, firstName: secret + "\ud800", status: [secret] },
    { [secret]: secret + "\udc00", required: [{ x: secret }] },
  ]) {
    const error = thrown(() => decide(porting as any));
    expect(JSON.stringify({ ...error, text: String(error), stack: error.stack })).not.toContain(secret);
  }
});

test.each<[string, () => unknown, string]>([
  ["nothing", () => decide(undefined as any), "at porting (It is undefined.)"],
  ["a promise", () => decide(Promise.resolve(draft) as any), "at porting (It is a promise. Await it.)"],
  ["a response", () => missing(new Response("{}") as any), "at porting (It is a response. Await its json().)"],
  ["text", () => decide("S3CR3T" as any), "at porting (It is a string.)"],
  [
    "an envelope",
    () => decide({ data: draft } as any),
    "at porting (It is not a porting, but has one. Pass its data.)",
  ],
  ["a list's envelope", () => prepareUpdate({ data: [draft] } as any, {}), "Pass its data.)"],
  [
    "form data",
    () => validate(new FormData() as any),
    "at input (It is a FormData. Pass inputFrom(it).input, of portin/form.)",
  ],
  ["a map", () => validate(new Map() as any), "at input (It is of the class Map.)"],
  ["a number within", () => decide({ status: "draft", donorProvider: { name: 4 } } as any), "name (It is a number.)"],
  ["a market of a number", () => validate({}, { market: 4 } as any), "at context.market (It is a number.)"],
  [
    "a market of three letters",
    () => validate({}, { market: "USA" }),
    "at context.market (Expected an ISO 3166-1 alpha-2 code, such as US or GB.)",
  ],
  ["a market by name", () => prepareUpdate(draft, {}, { market: "United S3CR3T" }), "such as US or GB.)"],
  ["a market, in a checklist", () => checklist(draft, { market: "UKR" }), "at context.market (Expected"],
  ["a market, for a form", () => form(draft, { market: "USA" }), "at context.market (Expected"],
  [
    "a market, in a schema",
    () => portingInput({ market: "USA" })["~standard"].validate({}),
    "at context.market (Expected",
  ],
  [
    "a language for a catalog",
    () => formatIssue({ field: "user", code: "required", params: {} }, "es" as any),
    'at catalog (Import one, such as { es } from "portin/messages/es".)',
  ], // prettier-ignore
])("an error says what came, never its value: %s", (_what, ask, said) => {
  const error = thrown(ask);
  expect(error.code).toBe("invalidArgument");
  expect(error.message).toContain(said);
  expect(error.message).not.toContain("S3CR3T");
});

test("what says something of an argument throws nothing but a PortinError", () => {
  for (const say of [
    formatIssue,
    formatAction,
    formatStatus,
    formatDecline,
    formatField,
    formatCancel,
    formatPinDays,
  ]) {
    for (const value of [undefined, null, 4, throwing, revoked.proxy, Symbol("x")]) {
      for (const catalog of [undefined, null, "es", {}, throwing]) {
        try {
          (say as any)(value, catalog);
        } catch (error) {
          expect(error).toBeInstanceOf(PortinError);
        }
      }
    }
  }
});

test("an offset is that in the JSON of the argument at fault", () => {
  const porting = { firstName: "Zoë", status: 4 };
  const offset = Buffer.byteLength(JSON.stringify(porting).slice(0, JSON.stringify(porting).indexOf("4")));
  expect(thrown(() => decide(porting as any)).offset).toBe(offset);
  expect(thrown(() => prepareUpdate(porting as any, {}, { carrier: "é" })).offset).toBe(offset);
});

test("what others hung on the prototypes changes nothing", () => {
  const porting = { ...draft, required: ["accountPin"], birthday: "1990-01-01" };
  const ask = () => [decide(porting, {}), prepareUpdate(porting, { firstName: "Ada" }), form(porting), decline("x")];
  const want = ask();
  try {
    Object.assign(Object.prototype, { now: "soon", region: 4, catalog: 4, inherited: {} });
    Object.assign(Array.prototype, { toJSON: () => "[]" });
    const got = ask();
    delete (Array.prototype as any).toJSON;
    expect(JSON.stringify(got)).toBe(JSON.stringify(want));
  } finally {
    for (const name of ["now", "region", "catalog", "inherited"]) delete (Object.prototype as any)[name];
    delete (Array.prototype as any).toJSON;
  }
});

test("64 levels are read and 65 are not, whichever function is asked", () => {
  const nested = (levels: number): any => ({ x: JSON.parse("[".repeat(levels - 1) + "]".repeat(levels - 1)) });
  const asks: { [name: string]: (value: any) => unknown } = {
    decide,
    missing,
    checklist,
    reminders,
    notices,
    form,
    "prepareUpdate's porting": (porting) => prepareUpdate(porting, {}),
    "prepareUpdate's context": (context) => prepareUpdate(draft, {}, context),
    "validate's context": (context) => validate({}, context),
    parseEvent: (event) => parseEvent({ type: "x", ...event }),
  };
  for (const [name, ask] of Object.entries(asks)) {
    ask(nested(64));
    expect(
      thrown(() => ask(nested(65))),
      name,
    ).toMatchObject({ reason: "tooDeep" });
  }
});

test("the offset of an error counts from the start of its argument", () => {
  const wrong = '"required":[4]';
  // Members with the names of arguments.
  const decoy = { porting: { context: 1, input: "porting" }, context: [{ porting: 2 }], input: { "context.x": 3 } };
  for (const extra of [{}, decoy, { é: "\u00fc", ...decoy }]) {
    const argument = { ...extra, required: [4] };
    const json = JSON.stringify(argument);
    const offset = new TextEncoder().encode(json.slice(0, json.indexOf(wrong) + wrong.indexOf("4"))).length;
    const context = { market: "US", ...extra };
    for (const ask of [
      () => decide(argument as any),
      () => prepareUpdate(argument as any, { ...decoy } as any, context as any),
      () => prepareUpdate({ ...draft, ...decoy } as any, {}, argument as any),
      () => validate(decoy as any, argument as any),
      () => checklist(argument as any, context as any),
      () => notices(argument as any),
    ]) {
      expect(thrown(ask)).toMatchObject({ reason: "wrongType", offset, path: expect.stringMatching(/\.required\.0$/) });
    }
  }
});

test("since and now are moments: what is none is refused", () => {
  for (const instant of [Infinity, -Infinity, NaN]) {
    expect(thrown(() => reminders({ status: "declined" }, { since: instant }))).toMatchObject({ path: "since" });
    expect(thrown(() => decide({ status: "draft" }, { now: instant }))).toMatchObject({ path: "now" });
  }
});

test("the first instant of the year 1, which stands for none in Go, is one here", () => {
  for (const instant of ["0001-01-01T00:00:00Z", new Date(-62_135_596_800_000), -62_135_596_800_000]) {
    const [first] = reminders({ status: "declined" }, { since: instant });
    expect(first!.at).toBe("0001-01-02T00:00:00Z");
    const { issues } = validate({ birthday: "1980-01-01" }, { now: instant });
    expect(issues.map(({ code }) => code)).toEqual(["inFuture"]);
  }
});

test("a member with a dot in its name is one key in a path", () => {
  const input = { "address.line1": "x", address: { "a.b": 1, line1: "" } };
  const { issues } = portingInput({ market: "US" })["~standard"].validate(input) as any;
  const paths = issues.map(({ path }: { path: string[] }) => JSON.stringify(path));
  expect(paths).toEqual(expect.arrayContaining(['["address.line1"]', '["address","a.b"]', '["address","line1"]']));
});
