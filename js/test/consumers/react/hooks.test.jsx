// usePorting in a page, in StrictMode, where React calls everything twice. The form is tested with the other adapters.
import { act, StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { usePorting } from "portin/react";

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
  expect(vi.getTimerCount()).toBe(1); // until it is overdue: after that the clock changes nothing
  act(() => vi.advanceTimersByTime(Date.parse(hook.expected.latest) - Date.now()));
  expect(hook.expected.overdue).toBe(false);
  act(() => vi.advanceTimersByTime(1));
  expect(hook.expected.overdue).toBe(true);
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
