// The hooks in a page, in StrictMode, where React calls everything twice.
import { act, StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
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
  // An input that has the focus has a timer in jsdom, for its selection.
  act(() => document.activeElement.blur());
  act(() => vi.runOnlyPendingTimers());
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
  const render = (props) =>
    act(() =>
      root.render(
        <StrictMode>
          <Component {...props} />
        </StrictMode>,
      ),
    );
  render(props);
  return { element, render };
}

function Panel({ porting, options }) {
  hook = usePorting(porting, options);
  return (
    <p>
      {hook.step} {String(hook.cancel.allowed)}
    </p>
  );
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

test.each([
  ["a render", ({ render }) => render({ porting: scheduled, options: {} })],
  ["a look at the tab", () => document.dispatchEvent(new Event("visibilitychange"))],
  ["a page that comes back", () => window.dispatchEvent(new Event("pageshow"))],
])("%s looks at the clock, for timers sleep with the computer", (_what, wake) => {
  vi.setSystemTime("2026-12-24T12:00:00Z");
  const page = mount(Panel, { porting: scheduled });
  expect(page.element.textContent).toBe("wait true");
  vi.setSystemTime("2026-12-25T12:00:00Z");
  act(() => void wake(page));
  expect(page.element.textContent).toBe("wait false");
  vi.setSystemTime("2026-12-24T13:00:00Z"); // the clock was wrong
  act(() => void wake(page));
  expect(page.element.textContent).toBe("wait true");
});

test("a page that nobody looks at the clock for stays as it is", () => {
  vi.setSystemTime("2026-12-24T12:00:00Z");
  const { render } = mount(Panel, { porting: scheduled });
  const before = hook;
  vi.setSystemTime("2026-12-24T13:00:00Z");
  act(() => document.dispatchEvent(new Event("visibilitychange")));
  render({ porting: scheduled });
  expect(hook).toBe(before);
});

test.each([
  ["a time of its own", { now: "2026-12-24T23:59:59Z" }, "wait true"],
  ["the clock", {}, "wait false"],
])("a server's page is taken over across the moment, with %s", (_what, options, after) => {
  vi.setSystemTime("2026-12-24T23:59:59Z");
  const page = <Panel porting={{ ...scheduled, createdAt: "2026-12-01T12:00:00Z" }} options={options} />;
  const element = document.createElement("div");
  element.innerHTML = renderToString(page);
  expect(element.textContent).toBe("wait true");
  vi.setSystemTime("2026-12-25T00:00:01Z");
  const onRecoverableError = vi.fn();
  act(() => roots.push(hydrateRoot(element, page, { onRecoverableError })));
  expect(element.textContent).toBe(after);
  expect(onRecoverableError).not.toHaveBeenCalled();
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
    <form {...hook.formProps}>
      {[
        "accountNumber",
        "accountPin",
        "address.line1",
        "address.city",
        "address.state",
        "address.postalCode",
        "address.country",
      ].map((field) => (
        <label key={field}>
          <input {...hook.register(field)} />
          {hook.issuesAt(field).map((issue) => (
            <span key={issue.code} data-field={field}>
              {issue.code}
            </span>
          ))}
        </label>
      ))}
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
    shown: () =>
      Object.fromEntries([...element.querySelectorAll("span")].map((span) => [span.dataset.field, span.textContent])),
  };
}

const address = {
  line1: "129 West 81st Street",
  city: "New York City",
  state: "new york",
  postalCode: "10024-1111",
  country: "us",
};

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

test("what onSubmit sends is sent once", async () => {
  let sent;
  const onSubmit = vi.fn(() => new Promise((resolve) => (sent = resolve)));
  const the = page({ onSubmit });
  fill(the);
  expect(hook.submitting).toBe(false);
  await the.press();
  expect(hook.submitting).toBe(true);
  await the.press();
  act(() => hook.submit());
  expect(onSubmit).toHaveBeenCalledTimes(1);
  await act(async () => sent());
  expect(hook.submitting).toBe(false);
  the.type("accountPin", "654321");
  await the.press();
  expect(onSubmit.mock.calls[1]).toMatchObject([{ accountPin: "654321" }]);
});

test("what fails is told, and can be sent again", async () => {
  const reason = new Error("offline");
  const onSubmit = vi.fn(() => Promise.reject(reason)); // reported by no one else, which would fail this run
  const the = page({ onSubmit });
  fill(the);
  await the.press();
  expect([hook.submitting, hook.submitError]).toEqual([false, reason]);
  expect(the.input("accountPin").value).toBe(" 123-456 ");
  onSubmit.mockImplementation(() => {});
  await the.press();
  expect([hook.submitting, hook.submitError, the.input("accountPin").value]).toEqual([false, undefined, ""]);
  expect(onSubmit.mock.calls[1]).toMatchObject([{ accountPin: "123456" }]);
});

test("what onSubmit throws is thrown to who submits, and told", () => {
  const reason = new Error("offline");
  const the = page({
    onSubmit: () => {
      throw reason;
    },
  });
  fill(the);
  act(() => expect(hook.submit).toThrow(reason));
  expect([hook.submitting, hook.submitError, hook.values.accountPin]).toEqual([false, reason, " 123-456 "]);
  act(hook.reset);
  expect(hook.submitError).toBeUndefined();
});

test("a PIN is in no state, no props and no HTML", async () => {
  const the = page({ onSubmit: () => Promise.resolve() });
  fill(the);
  the.type("accountPin", "730-419");
  the.leave("accountPin");
  const root = document.querySelector("form").parentNode;
  const held = (text) => heldByReact(root).filter((held) => text.test(held));
  expect(held(/West 81st/)).toEqual(["129 West 81st Street"]);
  expect(held(/730-?419/)).toEqual([]);
  expect(root.outerHTML).not.toContain("730-419");
  expect(the.input("accountPin").value).toBe("730-419");
  await the.press();
  expect(held(/730-?419/)).toEqual([]);
  expect(the.input("accountPin").value).toBe("");
});

/** All texts in both of React's trees, as far as one gets from property to property. */
function heldByReact(element) {
  const seen = new Set();
  const open = [element[Object.keys(element).find((name) => name.startsWith("__reactContainer"))]];
  while (open.length > 0) {
    const value = open.pop();
    if (value === null || value instanceof Node || seen.has(value)) continue;
    seen.add(value);
    if (value instanceof Map || value instanceof Set) open.push(...value.keys(), ...value.values());
    if (typeof value === "object" || typeof value === "function") {
      open.push(...Object.values(Object.getOwnPropertyDescriptors(value)).map((property) => property.value));
    }
  }
  return [...seen].filter((value) => typeof value === "string");
}

test("the element of a PIN shows what was entered by other ways, and after it was away", () => {
  function Page({ shown }) {
    hook = usePortingForm(porting);
    return <form {...hook.formProps}>{shown && <input {...hook.register("accountPin")} />}</form>;
  }
  const { element, render } = mount(Page, { shown: true });
  const value = () => element.querySelector("input").value;
  act(() => hook.setValue("accountPin", "123456"));
  expect(value()).toBe("123456");
  render({ shown: false });
  render({ shown: true });
  expect(value()).toBe("123456");
  act(() => hook.reset());
  expect(value()).toBe("");
});

test("a component that passes on no ref forgets the PIN, too", () => {
  const Field = ({ name, onChange }) => <input name={name} onChange={onChange} />;
  function Page() {
    hook = usePortingForm({ status: "informationRequired", required: ["accountPin"] });
    const { ref: _ref, ...props } = hook.register("accountPin");
    return <Field {...props} />;
  }
  const { element } = mount(Page, {});
  const input = element.querySelector("input");
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(input, "123456");
  act(() => input.dispatchEvent(new Event("input", { bubbles: true })));
  act(() => hook.submit());
  expect(input.value).toBe("");
});

test("a form that is sent before its script runs does not put the PIN into the address", () => {
  const the = page();
  expect(the.input("accountPin").form.method).toBe("post");
});

/** What the API answers to a ZIP that it does not take. */
const refused = {
  object: "error",
  type: "invalid",
  message: "It is invalid.",
  details: [
    { property: "address.postalCode", code: "propertyInvalid", message: "No such code.", suggestion: "10023" },
    { property: "accountPin", code: "propertyInvalid", message: "No.", suggestion: "no PIN is suggested" },
  ],
};

test("what the API refuses is said at its field until it is changed, and the first has the focus", async () => {
  const the = page({ onSubmit: async () => void hook.refuse(JSON.stringify(refused)) });
  fill(the);
  await the.press();
  expect([hook.submitting, hook.submitError, hook.refusal.action]).toEqual([false, undefined, "correctField"]);
  expect(the.shown()).toEqual({ accountPin: "refused", "address.postalCode": "refused" });
  expect(the.input("address.postalCode").getAttribute("aria-invalid")).toBe("true");
  expect(document.activeElement).toBe(the.input("accountPin"));
  expect(the.input("accountPin").value, "it can be corrected").toBe(" 123-456 ");
  expect(["address.postalCode", "accountPin", "address.city"].map(hook.suggestionAt)).toEqual([
    "10023",
    undefined,
    undefined,
  ]);
  expect(the.input("address.postalCode").value, "a suggestion is not applied").toBe("10024-1111");

  the.type("accountPin", "654321");
  expect(the.shown()).toEqual({ "address.postalCode": "refused" });
  act(() => hook.setValue("address.postalCode", hook.suggestionAt("address.postalCode")));
  expect([the.shown(), hook.suggestionAt("address.postalCode")]).toEqual([{}, undefined]);
});

test("what was refused counts until the next submit, and then the PIN is gone", async () => {
  let isRefused = true;
  const the = page({ onSubmit: async () => void (isRefused && hook.refuse(refused)) });
  fill(the);
  await the.press();
  expect(the.shown()).toHaveProperty(["address.postalCode"], "refused");
  isRefused = false;
  await the.press();
  expect([hook.refusal, the.shown(), the.input("accountPin").value]).toEqual([undefined, {}, ""]);
});

test("a whole address that was refused is so at its first member", () => {
  const the = page();
  act(() => void hook.refuse({ type: "invalid", details: [{ property: "address" }] }));
  expect(the.shown()).toEqual({ "address.line1": "refused" });
  expect(document.activeElement).toBe(the.input("address.line1"));
  the.type("address.city", "Albany");
  expect(the.shown()).toEqual({});
});

test.each(["", "<html>", "null", null, [], { details: {} }, { details: [null, 1] }])("%j was refused, too", (body) => {
  page();
  let rule;
  act(() => void (rule = hook.refuse(body, { retryAfter: "3" })));
  expect(rule).toMatchObject({ action: "contactSupport", retryAfter: 3 });
  expect([hook.refusal, hook.suggestionAt("address.city")]).toEqual([rule, undefined]);
  act(hook.reset);
  expect(hook.refusal).toBeUndefined();
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
  expect(codes()).toEqual(["accountPin prepaidOnly", "firstName required"]);
  render({ porting, options: { required: [], carrier: "nobody" } });
  expect(codes()).toEqual([]);
});

const providers = [
  { id: "svp_att", name: "AT&T" },
  { id: "svp_other", name: "Somebody’s" },
];
const codes = () => hook.checklist.map(({ code, params }) => [code, ...Object.values(params)].join(" "));

test("what to have done before the first request is the chosen carrier's", () => {
  const draft = { status: "draft", phoneNumber: "+18602350142", donorProvider: { id: "svp_vz", name: "Verizon" } };
  page({ providers, required: ["donorProvider"] }, draft);
  expect(codes()).toEqual([
    ...["keepActive", "liftLock Verizon Number Lock", "freshPin Verizon 7", "askAsOwner Verizon ownerOrManager"],
    ...["notPasscode Verizon", "detailsMatch"],
  ]);
  act(() => hook.setValue("donorProvider", "svp_att"));
  expect(codes()).toContain("liftLock AT&T Wireless Account Lock");
  const before = hook.checklist;
  act(() => hook.touch("donorProvider"));
  expect(hook.checklist).toBe(before);
  act(() => hook.setValue("donorProvider", "svp_other"));
  expect(codes()).toEqual(["keepActive", "detailsMatch"]);
  act(() => hook.setValue("donorProvider", new Date()));
  expect(codes()).toContain("liftLock Verizon Number Lock");
});

test("the checklist goes by what the context and the form say", () => {
  const { render } = page({ carrier: "AT&T" }, { status: "draft", phoneNumber: "+18602350142" });
  expect(codes()).toContain("liftLock AT&T Wireless Account Lock");
  const british = { status: "draft", phoneNumber: "+447400123456", required: ["accountPin"] };
  render({ porting: british });
  expect(codes()).toEqual(["keepActive", "textForCode PAC 65075"]);
  act(() => hook.setValue("behavior", "cancelOnly"));
  expect(codes()).toEqual(["keepActive", "textForCode STAC 75075"]);
  render({ porting: { ...british, status: "completed" } });
  expect(codes()).toEqual([]);
});

test("confirm asks for a checkbox that is not sent", async () => {
  const onSubmit = vi.fn();
  function Page({ porting, confirm }) {
    hook = usePortingForm(porting, { onSubmit, confirm });
    return (
      <form {...hook.formProps}>
        <input {...hook.register("accountPin")} />
        <input type="checkbox" {...hook.register("detailsMatch")} />
        <button>Send</button>
      </form>
    );
  }
  const asking = { status: "informationRequired", phoneNumber: "+18602350142", required: ["accountPin"] };
  const { element, render } = mount(Page, { porting: asking, confirm: true });
  const box = element.querySelector("input[type=checkbox]");
  const press = () => act(async () => element.querySelector("button").click());
  expect(hook.fields).toEqual(["accountPin", "detailsMatch"]);
  act(() => hook.setValue("accountPin", "123456"));
  expect(hook.issues).toEqual([{ field: "detailsMatch", code: "required", severity: "error", params: {} }]);
  await press();
  expect(onSubmit).not.toHaveBeenCalled();
  expect([box.checked, box.getAttribute("aria-invalid")]).toEqual([false, "true"]);
  act(() => box.click());
  expect([box.checked, hook.issues, hook.issuesAt("detailsMatch")]).toEqual([true, [], []]);
  await press();
  expect(onSubmit.mock.calls).toEqual([[{ accountPin: "123456" }]]);
  expect(box.checked, "what is sent next is confirmed anew").toBe(false);

  act(() => {
    hook.setValue("accountPin", "654321");
    hook.setValue("detailsMatch", true);
    expect(hook.submit().missing).toEqual([]); // what happened in the same event counts
  });
  expect(onSubmit).toHaveBeenCalledTimes(2);
  render({ porting: asking });
  expect(hook.fields).toEqual(["accountPin"]);
  render({ porting: { ...asking, required: [] }, confirm: true });
  expect([hook.fields, hook.issues], "there is nothing to confirm").toEqual([[], []]);
});

test("a PIN's day of issue counts", () => {
  page(
    { pinIssuedOn: "2026-01-01", now: "2026-12-01" },
    { status: "informationRequired", phoneNumber: "+447400123456", required: ["accountPin"] },
  );
  act(() => hook.setValue("accountPin", "ABC123456"));
  expect(hook.issues.map(({ code }) => code)).toEqual(["pinExpired"]);
});

test("what takes longer than it ever does is overdue at the next look", () => {
  vi.setSystemTime("2026-11-26T12:00:00Z");
  const requested = { status: "requested", phoneNumber: "+18602350142", lastRequestedAt: "2026-11-25T12:00:00Z" };
  mount(Panel, { porting: requested });
  const look = () => act(() => void document.dispatchEvent(new Event("visibilitychange")));
  vi.setSystemTime(hook.expected.latest);
  look();
  expect(hook.expected.overdue).toBe(false);
  vi.setSystemTime(Date.now() + 1);
  look();
  expect(hook.expected.overdue).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});
