// The store by itself, without elements: what it asks the module, what it keeps and what it tells.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createPortingForm, watchPorting } from "portin/form";
import { createPortin } from "portin/slim";
import { afterEach, expect, test, vi } from "vitest";
import { complete, porting, small } from "./adapters/screen.js";

afterEach(() => vi.restoreAllMocks());

const pin = "987654";

/** What createPortin returns, and how often it was asked. */
async function counted() {
  const asked = await createPortin(readFileSync(new URL("../../dist/portin.wasm", import.meta.url)));
  let total = 0;
  const core = Object.fromEntries(
    Object.entries(asked).map(([name, ask]) => [
      name,
      (...parts: unknown[]) => {
        total++;
        return (ask as any)(...parts);
      },
    ]),
  );
  return { core: core as any, total: () => total };
}

const providers = [
  { id: "svp_att", name: "AT&T" },
  { id: "svp_vz", name: "Verizon" },
];

test.each([
  ["an update", porting, {}, { ...complete, accountPin: "12" }],
  ["an update with carriers", porting, { providers }, complete],
  ["a new porting", null, { market: "US", providers }, { phoneNumber: "8602350142", "address.city": "New York" }],
  ["a new porting of an unknown market", null, {}, { phoneNumber: "+18602350142", "address.city": "New York" }],
])("a keystroke in %s asks the module at most twice", async (_name, of, options, typed) => {
  const { core, total } = await counted();
  const store = createPortingForm(of, { ...options, portin: core });
  store.subscribe(() => {});
  store.getState();
  for (const [field, text] of Object.entries(typed)) {
    for (let length = 1; length <= text.length; length++) {
      const input = Object.assign(new EventTarget(), {
        value: "",
        type: "text",
        selectionStart: length,
        setSelectionRange() {},
      });
      const detach = store.attach(field, input as any);
      input.value = text.slice(0, length);
      const before = total();
      input.dispatchEvent(new Event("input"));
      expect(total() - before, `${field}: ${length} characters`).toBeLessThanOrEqual(2);
      detach();
    }
    store.touch(field);
  }
});

test("what was typed into a phone number counts for the other fields when it is left", () => {
  const store = createPortingForm(null, {});
  const input = Object.assign(new EventTarget(), {
    value: "",
    type: "text",
    selectionStart: 13,
    setSelectionRange() {},
  });
  store.attach("phoneNumber", input as any);
  const country = () => store.getState().fields.find(({ name }) => name === "address.country")?.initial;
  const before = country();
  input.value = "+447400123456";
  input.dispatchEvent(new Event("input"));
  expect(country()).toBe(before);
  store.touch("phoneNumber");
  expect(country()).toBe("GB");
});

test("the state is the same object until something changes", () => {
  const store = createPortingForm(small);
  const listener = vi.fn();
  store.subscribe(listener);
  const state = store.getState();
  expect(store.getState()).toBe(state);
  store.setValue("accountPin", pin); // no state has it
  store.setOptions({ ...small }, { onSubmit: () => {} });
  expect([store.getState(), listener.mock.calls.length]).toEqual([state, 0]);
  store.setValue("accountNumber", "1");
  expect(listener).toHaveBeenCalledTimes(1);
  expect(store.getState()).not.toBe(state);
  expect(store.getState().checklist).toBe(state.checklist);
  expect(store.getState().fields[1]).toBe(state.fields[1]);
});

test("a listener that stopped hears nothing, and one may stop while it hears", () => {
  const store = createPortingForm(small);
  const other = vi.fn();
  const stop = store.subscribe(() => stop());
  store.subscribe(other);
  store.setValue("accountNumber", "1");
  store.setValue("accountNumber", "12");
  expect(other).toHaveBeenCalledTimes(2);
});

test("on a server no clock is read", () => {
  const clock = vi.spyOn(Date, "now");
  const of = { ...porting, required: ["birthday", "accountPin"] };
  const state = createPortingForm(of).getServerState();
  expect(clock).not.toHaveBeenCalled();
  expect(state.fields.map(({ name }) => name)).toEqual(["accountPin", "birthday"]);
  expect(JSON.stringify(createPortingForm(of).getServerState())).toBe(JSON.stringify(state));
});

test("a secret is nowhere but in getValues and in what is sent", () => {
  const bodies: unknown[] = [];
  const store = createPortingForm(small, { onSubmit: (body) => void bodies.push(body) });
  const states: unknown[] = [store.getServerState()];
  store.subscribe(() => states.push(store.getState()));
  store.setValue("accountPin", pin);
  store.touch("accountPin");
  store.setValue("accountNumber", complete.accountNumber);
  expect(store.getValues()).toMatchObject({ accountPin: pin });
  store.submit();
  expect(JSON.stringify(states)).not.toContain(pin);
  expect(bodies).toEqual([{ accountNumber: complete.accountNumber, accountPin: pin }]);
  expect(JSON.stringify([store.getValues(), store.getState(), store.submit()])).not.toContain(pin);
});

test("it drops secrets and listeners when it is destroyed, and never speaks again", () => {
  const store = createPortingForm(small);
  const listener = vi.fn();
  store.subscribe(listener);
  store.setValue("accountPin", pin);
  store.destroy();
  expect(store.getValues()).toEqual({});
  store.setValue("accountNumber", "1");
  expect(listener).not.toHaveBeenCalled();
});

test.each([
  ["market", 7],
  ["providers", "AT&T"],
  ["catalog", "es"],
  ["now", "yesterday"],
])("it refuses the option %s where it is wrong, by its name and without its value", (name, value) => {
  expect(() => createPortingForm(small, { [name]: value } as any)).toThrow(/^portin: invalidArgument/);
  const store = createPortingForm(small);
  store.setValue("accountPin", pin);
  expect(() => store.setOptions(small, { [name]: value } as any)).toThrow(/^portin: invalidArgument/);
  expect(store.getValues()).toEqual({ accountPin: pin });
});

test("an onSubmit that never answers leaves the form as it is", async () => {
  const store = createPortingForm(small, { onSubmit: () => new Promise(() => {}) });
  store.setValue("accountNumber", complete.accountNumber);
  store.setValue("accountPin", pin);
  const { done } = store.submit();
  expect(store.getState().submitting).toBe(true);
  expect(store.submit().done).toBe(done);
  expect(store.getValues().accountPin).toBe(pin);
});

test("a warning about what the porting holds is shown until the field has another value", () => {
  const held = {
    ...porting,
    status: "declined",
    declinedCode: "portingAddressRequiredOrInvalid",
    address: { line1: "1 Main St", city: "Albany", state: "CA", postalCode: "12207", country: "US" },
    required: ["address"],
  };
  const store = createPortingForm(held);
  const codes = () => store.getState().fields.flatMap(({ issues }) => issues.map(({ code }) => code));
  expect(codes()).toEqual(["zipStateMismatch"]);
  store.setValue("address.postalCode", "90210");
  store.setValue("address.state", "CA");
  expect(codes()).toEqual([]);
});

test("a watched porting changes when the clock passes a moment", () => {
  vi.useFakeTimers({ now: new Date("2026-12-24T23:59:00Z") });
  const watch = watchPorting({ status: "requested", phoneNumber: "+447400123456", scheduledOn: "2026-12-25" } as any);
  const listener = vi.fn(() => void watch.getState());
  expect(watch.getState().cancel.allowed).toBe(true);
  const stop = watch.subscribe(listener);
  vi.advanceTimersByTime(60_000);
  expect([listener.mock.calls.length, watch.getState().cancel.allowed]).toEqual([1, false]);
  stop();
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

test("it asks what createPortin returned, and nothing else", async () => {
  const asked = await createPortin(readFileSync(new URL("../../dist/portin.wasm", import.meta.url)));
  const decideOnce = vi.fn(asked.decide);
  const store = createPortingForm(small, { portin: { ...asked, decide: decideOnce } });
  expect(decideOnce).toHaveBeenCalled();
  expect(store.getState().fields.map(({ name }) => name)).toEqual(["accountNumber", "accountPin"]);
  store.refuse({ code: "portingInvalid", details: [{ property: "accountNumber" }] });
  expect(store.getState().fields[0]!.issues[0]!.code).toBe("refused");
});

/** Fills a form in and submits it. The bodies are what it sent. */
function asking(of: any, options: any, typed: Record<string, unknown>) {
  const bodies: any[] = [];
  const store = createPortingForm(of, { onWarnings: "send", onSubmit: (body) => void bodies.push(body), ...options });
  for (const [field, value] of Object.entries(typed)) store.setValue(field, value);
  const { issues } = store.submit();
  return { store, bodies, errors: issues.filter(({ severity }) => severity === "error").map(({ field }) => field) };
}

const answered = { accountNumber: complete.accountNumber, accountPin: pin };
const nothing = { line1: "", city: "", state: "", postalCode: "" };

test.each<[string, any, string[], Record<string, unknown>, any]>([
  ["nothing", small, ["birthday"], {}, {}],
  ["a text that was deleted", small, ["birthday"], { birthday: "" }, {}],
  ["a day", small, ["birthday"], { birthday: "1990-01-02" }, { birthday: "1990-01-02" }],
  ["a box", small, ["donorProviderApproval"], { donorProviderApproval: true }, { donorProviderApproval: true }],
  ["a box that is not checked", small, ["donorProviderApproval"], { donorProviderApproval: false }, {}],
  ["a field of the future", small, ["moonPhase"], { moonPhase: "full" }, { moonPhase: "full" }],
  ["no field of the future", small, ["moonPhase"], { moonPhase: "" }, {}],
  ["no address", small, ["address"], { address: nothing }, {}],
  ["nothing of an address", small, ["address"], {}, {}],
  ["what is asked for anyway", small, ["accountPin", "accountNumber"], {}, {}],
])("an optional field may stay empty, and is sent where there is an answer: %s", (_name, of, optional, typed, sent) => {
  const { store, bodies, errors } = asking(of, { optional }, { ...answered, ...typed });
  expect([errors, bodies]).toEqual([[], [{ ...answered, ...sent }]]);
  for (const { name, optional: mayStayEmpty } of store.getState().fields) {
    expect([name, mayStayEmpty]).toEqual([name, !["accountNumber", "accountPin"].includes(name)]);
  }
});

test("optional fields stand in form order, and what is asked for is still required", () => {
  const names = (of: any, options: any) =>
    createPortingForm(of, options)
      .getState()
      .fields.map(({ name }) => name);
  const optional = ["birthday", "firstName"];
  expect(names(small, { optional })).toEqual(["accountNumber", "accountPin", "firstName", "birthday"]);
  expect(names(small, { optional, required: ["lastName"] })).toEqual(["firstName", "lastName", "birthday"]);
  expect(names({ ...small, required: ["address"] }, { optional: ["address.line2"] })).toEqual(
    names({ ...small, required: ["address"] }, {}),
  );
  expect(names(null, { optional: ["birthday"] }).sort()).toEqual([...names(null, {}), "birthday"].sort());
  expect(asking(small, { optional: ["accountPin", "birthday"] }, {}).errors).toEqual(["accountNumber", "accountPin"]);
  expect(asking(small, { optional: ["address"] }, { ...answered, "address.city": "Albany" }).errors).toEqual([
    "address.line1",
    "address.state",
    "address.postalCode",
  ]);
  expect(() => createPortingForm(small, { optional: "birthday" as any })).toThrow(/invalidArgument/);
});

test("a field of the future is a text, and is sent when only the app still asks for it", () => {
  const { store, bodies } = asking({ ...small, required: [] }, { required: ["moonPhase"] }, { moonPhase: "full" });
  expect(store.getState().fields).toMatchObject([{ name: "moonPhase", kind: "text", optional: false }]);
  expect(bodies).toEqual([{ moonPhase: "full" }]);
});

const scheduled = { ...small, status: "requested", phoneNumber: "+447400123456", scheduledOn: "2026-12-25" };

test("the decision follows the clock while somebody listens", () => {
  vi.useFakeTimers({ now: new Date("2026-12-24T23:59:00Z") });
  const store = createPortingForm(scheduled);
  const allowed = () => store.getState().decision!.cancel.allowed;
  expect([allowed(), vi.getTimerCount()]).toEqual([true, 0]);
  const listener = vi.fn();
  const stop = store.subscribe(listener);
  vi.advanceTimersByTime(59_999);
  expect([allowed(), listener.mock.calls.length]).toEqual([true, 0]);
  vi.advanceTimersByTime(1);
  expect([allowed(), listener.mock.calls.length]).toEqual([false, 1]);
  store.setOptions({ ...scheduled, scheduledOn: "2026-12-28" });
  expect([allowed(), vi.getTimerCount()]).toEqual([true, 1]);
  stop();
  expect(vi.getTimerCount()).toBe(0);
  const other = store.subscribe(() => {});
  store.setOptions({ ...scheduled, scheduledOn: "2026-12-28" }, { now: "2026-12-25T12:00:00Z" });
  expect(vi.getTimerCount()).toBe(0);
  vi.setSystemTime("2027-01-01T00:00:00Z");
  expect(allowed()).toBe(true); // as of the time that was given
  store.setOptions({ ...scheduled, scheduledOn: "2026-12-28" }, { now: "2026-12-28T00:00:00Z" });
  expect(allowed()).toBe(false);
  store.setOptions({ ...scheduled, scheduledOn: "2027-02-01" });
  expect(vi.getTimerCount()).toBe(1);
  store.destroy();
  other();
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

test("a submit is about the time at which it is made", () => {
  vi.useFakeTimers({ now: new Date("2026-11-30T12:00:00Z") });
  const store = createPortingForm({ ...small, required: ["birthday"] });
  const max = () => store.getState().fields[0]!.props.max;
  store.subscribe(() => {});
  expect(max()).toBe("2026-11-30");
  vi.setSystemTime("2026-12-02T12:00:00Z");
  expect(max()).toBe("2026-11-30");
  store.setValue("birthday", "2026-12-01");
  expect(store.submit().issues.map(({ code }) => code)).not.toContain("inFuture");
  expect(max()).toBe("2026-12-02");
  store.destroy();
  vi.useRealTimers();
});

test("a store that somebody listens to lets Node end", () => {
  const script = `
    import { createPortingForm, watchPorting } from "portin/form";
    const porting = ${JSON.stringify({ ...scheduled, scheduledOn: "2090-12-25" })};
    createPortingForm(porting).subscribe(() => {});
    watchPorting(porting).subscribe(() => {});`;
  const cwd = fileURLToPath(new URL("../..", import.meta.url));
  const { status, stderr } = spawnSync("node", ["--input-type=module", "-e", script], { cwd, timeout: 60_000 });
  expect([status, String(stderr)]).toEqual([0, ""]);
});
