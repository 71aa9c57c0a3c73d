// The hooks in a page, in StrictMode, where React calls everything twice.
import { act, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { usePorting, usePortingForm } from "portin/react";

globalThis.IS_REACT_ACT_ENVIRONMENT = true;

/** What the hook under test returned last. */
let hook;
let roots = [];

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, "error");
  vi.spyOn(console, "warn");
});

afterEach(() => {
  for (const root of roots) act(() => root.unmount());
  roots = [];
  expect(vi.getTimerCount()).toBe(0);
  expect(console.error.mock.calls).toEqual([]);
  expect(console.warn.mock.calls).toEqual([]);
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Mounts a component, and returns its element and a way to render it again. */
function mount(Component, props) {
  const element = document.createElement("div");
  document.body.replaceChildren(element);
  const root = createRoot(element);
  roots.push(root);
  const render = (props) => act(() => root.render(<StrictMode><Component {...props} /></StrictMode>));
  render(props);
  return { element, render };
}

function Panel({ porting, options }) {
  hook = usePorting(porting, options);
  return <p>{hook.step} {String(hook.cancel.allowed)}</p>;
}

const scheduled = { status: "requested", phoneNumber: "+447400123456", scheduledOn: "2026-12-25" };

test("a decision is the same object until the porting is another one", () => {
  const draft = { status: "draft", required: ["accountPin"] };
  const { render, element } = mount(Panel, { porting: draft });
  const before = hook;
  render({ porting: draft });
  expect(hook).toBe(before);
  render({ porting: { status: "completed" } });
  expect(element.textContent).toBe("done false");
});

test("it is made again when a schedule runs out, however far away that is", () => {
  vi.setSystemTime("2026-10-01T12:00:00Z"); // further than a timer can wait
  const { element } = mount(Panel, { porting: scheduled });
  expect(hook.cancel).toMatchObject({ allowed: true, until: "2026-12-25T00:00:00Z" });
  expect(vi.getTimerCount()).toBe(1);
  const left = Date.parse(hook.cancel.until) - Date.now();
  act(() => vi.advanceTimersByTime(left - 1));
  expect(element.textContent).toBe("wait true");
  act(() => vi.advanceTimersByTime(1));
  expect(element.textContent).toBe("wait false");
  expect(hook.cancel.reason).toBe("scheduledDateReached");
  expect(vi.getTimerCount()).toBe(0);
});

test("another schedule replaces the timer", () => {
  vi.setSystemTime("2026-12-24T12:00:00Z");
  const { render, element } = mount(Panel, { porting: scheduled });
  render({ porting: { ...scheduled, scheduledOn: "2026-12-26" } });
  expect(vi.getTimerCount()).toBe(1);
  act(() => vi.advanceTimersByTime(86_400_000));
  expect(element.textContent).toBe("wait true");
  act(() => vi.advanceTimersByTime(86_400_000));
  expect(element.textContent).toBe("wait false");
});

test.each([
  ["a Date", () => new Date("2026-12-24T12:00:00Z")],
  ["milliseconds", () => Date.parse("2026-12-24T12:00:00Z")],
  ["text", () => "2026-12-24T12:00:00Z"],
])("with a time of its own, %s, there is no timer", (_what, now) => {
  const { render } = mount(Panel, { porting: scheduled, options: { now: now() } });
  const before = hook;
  expect(hook.cancel.allowed).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
  render({ porting: scheduled, options: { now: now() } });
  expect(hook).toBe(before);
  render({ porting: scheduled, options: { now: "2026-12-25T00:00:00Z" } });
  expect(hook.cancel.allowed).toBe(false);
});

const porting = {
  status: "informationRequired",
  required: ["accountNumber", "accountPin", "address", "donorProviderApproval"],
  phoneNumber: "+18605550123",
  accountNumber: "12345678",
};

function Form({ porting, options }) {
  hook = usePortingForm(porting, options);
  return (
    <form onSubmit={hook.submit}>
      {["accountNumber", "accountPin", "address.line1", "address.city", "address.state", "address.postalCode", "address.country"].map(
        (field) => (
          <label key={field}>
            <input {...hook.register(field)} />
            {hook.issuesAt(field).map((issue) => <span key={issue.code} data-field={field}>{issue.code}</span>)}
          </label>
        ),
      )}
      <input type="checkbox" {...hook.register("donorProviderApproval")} />
      <button>Send</button>
    </form>
  );
}

function page(options, of = porting) {
  const { element, render } = mount(Form, { porting: of, options });
  const input = (field) => element.querySelector(`input[name="${field}"]`);
  return {
    input,
    render,
    /** Types as a user does: React hears of it by the event. */
    type(field, text) {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(input(field), text);
      act(() => input(field).dispatchEvent(new Event("input", { bubbles: true })));
    },
    check: (field) => act(() => input(field).click()),
    leave: (field) => act(() => input(field).dispatchEvent(new FocusEvent("focusout", { bubbles: true }))),
    press: () => act(async () => element.querySelector("button").click()),
    shown: () => Object.fromEntries([...element.querySelectorAll("span")].map((span) => [span.dataset.field, span.textContent])),
  };
}

const address = { line1: "129 West 81st Street", city: "New York City", state: "new york", postalCode: "10024-1111", country: "us" };

function fill({ type, check }) {
  type("accountPin", " 123-456 ");
  for (const [name, text] of Object.entries(address)) type(`address.${name}`, text);
  check("donorProviderApproval");
}

test("a form shows what the porting has, and what is entered", () => {
  const { input, type, check } = page();
  expect(hook.fields).toEqual(["accountPin", "address", "donorProviderApproval"]);
  expect(input("accountNumber").value).toBe("12345678");
  expect(input("accountPin").value).toBe("");
  expect(hook.values).toEqual({});
  type("accountNumber", "");
  type("address.city", "New York");
  check("donorProviderApproval");
  expect(hook.values).toEqual({ accountNumber: "", address: { city: "New York" }, donorProviderApproval: true });
  expect(input("accountNumber").value).toBe("");
  expect(input("donorProviderApproval").checked).toBe(true);
  check("donorProviderApproval");
  expect(hook.values.donorProviderApproval).toBe(false);
});

test("issues are shown at fields that were left", () => {
  const { input, type, leave, shown } = page();
  expect(hook.issues.map(({ field }) => field)).toEqual([
    ...["accountPin", "address.line1", "address.city", "address.state", "address.postalCode", "address.country"],
    "donorProviderApproval",
  ]);
  type("accountPin", "1");
  expect(shown()).toEqual({});
  expect(input("accountPin").getAttribute("aria-invalid")).toBe("false");
  leave("accountPin");
  expect(shown()).toEqual({ accountPin: "format" });
  expect([...hook.touched]).toEqual(["accountPin"]);
  expect(input("accountPin").getAttribute("aria-invalid")).toBe("true");
  type("accountPin", "abcdef");
  expect(shown()).toEqual({ accountPin: "letters" }); // a warning
  expect(input("accountPin").getAttribute("aria-invalid")).toBe("false");
  type("accountPin", "123456");
  expect(shown()).toEqual({});
});

test("submit shows all errors, and sends nothing", async () => {
  const onSubmit = vi.fn();
  const { type, press, shown } = page({ onSubmit });
  type("accountPin", "123456");
  await press();
  expect(hook.submitted).toBe(true);
  expect(onSubmit).not.toHaveBeenCalled();
  expect(hook.values.accountPin).toBe("123456");
  expect(shown()).toEqual({
    ...{ "address.line1": "required", "address.city": "required", "address.state": "required" },
    ...{ "address.postalCode": "required", "address.country": "required" },
  });
});

test("submit sends the body, and the PIN is gone", async () => {
  const onSubmit = vi.fn();
  const the = page({ onSubmit });
  fill(the);
  the.leave("accountPin");
  await the.press();
  const normalised = { ...address, line2: null, state: "NY", postalCode: "10024", country: "US" };
  expect(onSubmit.mock.calls).toEqual([[{ accountPin: "123456", donorProviderApproval: true, address: normalised }]]);
  expect(hook.values).toEqual({ address, donorProviderApproval: true });
  expect([hook.submitted, hook.touched.size, the.shown()]).toEqual([false, 0, {}]);
  expect(the.input("accountPin").value).toBe("");
  expect(JSON.stringify(hook)).not.toContain("123");
});

test("a PIN stays as long as it is being sent, and so if that fails", async () => {
  let sent;
  const the = page({ onSubmit: () => ({ then: (done) => (sent = done) }) });
  fill(the);
  await the.press();
  expect(hook.values.accountPin).toBe(" 123-456 ");
  act(() => sent());
  expect(hook.values.accountPin).toBeUndefined();
});

test("without onSubmit it returns what to send", () => {
  const the = page();
  fill(the);
  let request;
  act(() => (request = hook.submit()));
  expect(request).toMatchObject({ body: { accountPin: "123456" }, issues: [], missing: [] });
  expect(hook.values.accountPin).toBeUndefined();
});

test("what happens in one event is seen by what follows in it", () => {
  page();
  const { setValue, touch, reset, submit } = hook;
  let request;
  act(() => {
    setValue("accountPin", "1");
    setValue("accountPin", "123456");
    setValue("address", address);
    setValue("donorProviderApproval", true);
    touch("accountPin");
    request = submit();
  });
  expect(request.body.accountPin).toBe("123456");
  expect([hook.setValue, hook.touch, hook.reset]).toEqual([setValue, touch, reset]);
  act(reset);
  expect(hook.values).toEqual({});
});

test("a PIN that was declined has to be entered again, other fields may stay", () => {
  const declined = {
    ...porting,
    status: "declined",
    declinedCode: "portingUserInformationMismatch",
    required: ["accountNumber", "accountPin"],
    accountPinExists: true,
  };
  const { type } = page({}, declined);
  expect(hook.issues.map(({ field, code }) => `${field} ${code}`)).toEqual(["accountPin required"]);
  type("accountPin", "123456");
  expect(hook.issues).toEqual([]);
});

test("what the context says counts, at every render", () => {
  const { render, type } = page({ required: ["firstName"], carrier: "Verizon" });
  type("accountPin", "1234");
  const codes = () => hook.issues.map(({ field, code }) => `${field} ${code}`);
  expect(codes()).toEqual(["accountPin carrierFormat", "firstName required"]);
  render({ porting, options: { required: [], carrier: "nobody" } });
  expect(codes()).toEqual([]);
});
