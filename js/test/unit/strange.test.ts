// Whatever a function of the package is called with, it answers or throws a PortinError that repeats nothing of it.
import { readFileSync } from "node:fs";
import * as portin from "portin";
import * as decline from "portin/decline";
import * as form from "portin/form";
import * as jsonforms from "portin/jsonforms";
import * as messages from "portin/messages";
import * as english from "portin/notices/en";
import * as rjsf from "portin/rjsf";
import * as slim from "portin/slim";
import { en } from "portin/messages/en";
import { describe, expect, test } from "vitest";
import { faultOf, secret, strange, strangeArguments } from "./strange-values.js";

const porting = {
  object: "porting",
  id: "prt_1",
  status: "declined",
  declinedCode: "portingAccountPinRequiredOrInvalid",
  phoneNumber: "+18605550123",
  required: ["accountPin", "address"],
  createdAt: "2026-11-01T00:00:00Z",
  lastRequestedAt: "2026-11-02T00:00:00Z",
};
const now = "2026-11-30T12:00:00Z";
const context = { market: "US", carrier: "AT&T", behavior: "portIn", required: ["accountPin"], held: [], now };
const situation = { market: "GB", behavior: "portIn", carrier: "EE" };
const input = { accountPin: "1234", address: { city: "Hartford" } };
const small = await slim.createPortin(readFileSync(new URL("../../dist/portin.wasm", import.meta.url)));
const [notice] = portin.notices(porting, { since: now });
const texts = { catalog: en, situation };
const fieldOptions = { catalog: en, input, confirm: true, html: true, platform: "web", providers: [], now };
const store = { attach: () => () => {} };
const rule = { action: "contactCarrier", retry: "update", code: "portingNotFound" };
const uiSchema = { accountPin: {} };

/** Right arguments by their names. A function that is not listed gets the strange value alone. */
const right: { readonly [name: string]: { readonly [argument: string]: unknown } } = {
  decide: { porting, clock: { now } },
  nextChange: { porting, clock: { now } },
  missing: { porting },
  cancelability: { porting, clock: { now } },
  decline: { code: "portingDeclined" },
  parsePhone: { text: "8605550123", context: { region: "US" } },
  formatAsYouType: { text: "8605550123", context: { region: "US" } },
  validate: { input, context },
  prepareCreate: { input, context },
  prepareUpdate: { porting, input, context },
  checklist: { porting, context },
  reminders: { porting, options: { since: now } },
  notices: { porting, options: { since: now, schedule: "reminders" } },
  carrier: { name: "AT&T" },
  parseEvent: { body: { type: "com.gigs.porting.declined", id: "evt_1", data: porting } },
  fields: { porting, options: fieldOptions },
  form: { porting, options: { ...fieldOptions, for: "rjsf", dialect: "draft-07" } },
  fieldProps: { field: "accountPin", porting, options: fieldOptions },
  apiError: { codeOrBody: { code: "x", type: "y", details: [] }, options: { retryAfter: "1" } },
  portingInput: { context, options: { catalog: en } },
  formatIssue: { issue: { field: "accountPin", code: "required", params: { kind: "pac" } }, ...texts },
  formatAction: { rule, ...texts },
  formatRetry: { rule, catalog: en },
  formatAlternative: { alternative: "newNumber", ...texts },
  formatCheck: { item: { code: "pin", params: { who: "carrier" } }, ...texts },
  formatStatus: { status: "declined", ...texts },
  formatStep: { step: "wait", ...texts },
  formatDecline: { code: "portingDeclined", ...texts },
  formatAPIError: { rule, catalog: en },
  formatField: { field: "accountPin", ...texts },
  formatFormStep: { step: "other", catalog: en },
  formatCancel: { cancel: { allowed: true, reason: "declined", effect: "newNumber" }, ...texts },
  formatPinDays: { days: 4, catalog: en },
  formatNotice: { notice, porting, catalog: english.en },
  bindForm: { form: {}, porting, options: { catalog: en } },
  createPortingForm: {
    porting,
    options: { ...context, catalog: en, values: input, confirm: true, id: "a", portin: small },
  },
  editPhone: { edit: { text: "860555", caret: 6, before: "86055" }, options: { region: "US" }, format: String },
  elementRefs: { store },
  fieldAttributes: { field: undefined, name: "accountPin" },
  fieldOf: { state: { fields: [] }, name: "accountPin" },
  fieldErrors: { error: { fields: ["accountPin"] }, catalog: en },
  warningsOf: { input, context, catalog: en },
  findProviders: { providers: [{ id: "svp_1", name: "AT&T" }], query: "att" },
  inputFrom: { formData: new FormData() },
  watchPorting: { porting, clock: { now } },
  apiErrorOf: { portin: small, codeOrBody: "x", options: { retryAfter: "1" } },
  fieldPropsOf: { portin: small, field: "accountPin", porting, catalog: en, options: fieldOptions },
  fieldsOf: { portin: small, porting, catalog: en, options: fieldOptions },
  formOf: { portin: small, porting, catalog: en, options: fieldOptions },
  transformErrors: { catalog: en },
  withUi: { uiSchema, of: uiSchema },
  translateError: { catalog: en },
  initialData: { schema: { properties: {} } },
};

const entries = { portin, decline, form, jsonforms, messages, notices: english, rjsf, slim };

/** All but createPortin, which fetches and waits: slim.test.ts has what it refuses. */
const functions = Object.entries(entries).flatMap(([entry, exported]) =>
  Object.entries<unknown>(exported)
    .filter(([name, value]) => typeof value === "function" && name !== "createPortin" && !isError(value))
    .map(([name, value]) => [`${entry}.${name}`, name, value as (...given: unknown[]) => unknown] as const),
);

function isError(value: unknown): boolean {
  return (value as { prototype?: unknown }).prototype instanceof Error;
}

/** Returns calls with each strange value in the place of an argument, and of each member of one. */
function* calls(name: string, length: number) {
  const names = Object.keys(right[name] ?? Object.fromEntries(Array.from({ length: Math.max(length, 2) }).entries()));
  const known = names.map((argument) => right[name]?.[argument]);
  for (const [i, argument] of names.entries()) {
    for (const [what, value] of strangeArguments) {
      yield { what: `${argument}: ${what}`, given: replaced(known, i, value) };
    }
    const members = isPlain(known[i]) ? Object.keys(known[i]) : [];
    for (const member of members) {
      for (const [what, value] of strange) {
        const changed = { ...(known[i] as object), [member]: value };
        yield { what: `${argument}.${member}: ${what}`, given: replaced(known, i, changed) };
      }
    }
  }
}

function replaced(values: readonly unknown[], index: number, value: unknown): unknown[] {
  return values.map((other, i) => (i === index ? value : other));
}

function isPlain(value: unknown): value is object {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** Uses an answer that can be used: a schema, a store, a watch, a function. */
async function use(answer: any): Promise<void> {
  if (answer instanceof Promise) return void (await answer);
  answer?.["~standard"]?.validate({ accountPin: "" });
  answer?.getState?.();
  answer?.getServerState?.();
  answer?.destroy?.();
}

describe.each(functions)("%s", (_path, name, run) => {
  test("answers or throws a PortinError that repeats nothing", async () => {
    const wrong: string[] = [];
    for (const { what, given } of calls(name, run.length)) {
      try {
        await use(run(...given));
      } catch (error) {
        const fault = faultOf(error);
        if (fault) wrong.push(`${what}: ${fault}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

test("a porting with 900 members is watched, and one with 200,000 is refused", () => {
  const members = (length: number) => Object.fromEntries(Array.from({ length }, (_, i) => [`member${i}At`, i]));
  expect(form.watchPorting({ ...porting, ...members(900) } as any).getState().status).toBe("declined");
  const watch = form.watchPorting({ ...porting, ...members(200_000) } as any);
  expect(() => watch.getState()).toThrow("tooLarge");
});

/** Right arguments of the methods of a store. */
const methods: { readonly [name: string]: readonly unknown[] } = {
  subscribe: [() => {}],
  setOptions: [porting, { ...context, catalog: en }],
  setValue: ["accountPin", "123456"],
  touch: ["accountPin"],
  focus: ["accountPin"],
  submit: [undefined],
  refuse: [{ code: "portingNotFound" }, { retryAfter: "1" }],
  attach: ["accountPin", Object.assign(new EventTarget(), { value: "", type: "text" })],
};

describe.each(Object.entries(methods))("the store's %s", (name, known) => {
  test("answers or throws a PortinError that repeats nothing, and the store goes on", () => {
    const wrong: string[] = [];
    for (const i of known.keys()) {
      for (const [what, value] of strangeArguments) {
        const store: any = form.createPortingForm(porting, { now, onWarnings: "send" });
        try {
          const answer = store[name](...replaced(known, i, value));
          if (typeof answer === "function") answer();
          store.setValue("accountPin", "123456");
        } catch (error) {
          const fault = faultOf(error);
          if (fault) wrong.push(`${i}: ${what}: ${fault}`);
        }
        if (!Array.isArray(store.getState().fields)) wrong.push(`${i}: ${what}: no state is left`);
        store.destroy();
      }
    }
    expect(wrong).toEqual([]);
  });
});

test("createPortin refuses what is no module with a PortinError", async () => {
  const wrong: string[] = [];
  for (const [what, value] of strangeArguments) {
    if (typeof value === "string") continue; // an address to fetch
    try {
      await slim.createPortin(value as any);
      wrong.push(`${what}: it is taken for a module`);
    } catch (error: any) {
      if (error?.name !== "PortinError") wrong.push(`${what}: it threw ${error?.stack ?? typeof error}`);
      else if (`${error.message}${error.cause}`.includes(secret)) wrong.push(`${what}: it repeats the value`);
    }
  }
  expect(wrong).toEqual([]);
});
