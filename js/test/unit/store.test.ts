// The store by itself, without elements: what it asks the module, what it keeps and what it tells.
import { readFileSync } from "node:fs";
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
