// @vitest-environment node
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { usePorting, usePortingForm } from "portin/react";

const scheduled = {
  status: "requested",
  phoneNumber: "+447400123456",
  scheduledOn: "2026-12-25",
  required: ["accountPin"],
};
const draft = { ...scheduled, status: "draft", accountNumber: "123", createdAt: "2026-12-01T12:00:00Z" };

test("the hooks render on a server, ask for no time and leave no timer behind", () => {
  vi.useFakeTimers();
  const error = vi.spyOn(console, "error");
  const clock = vi.spyOn(Date, "now");
  let readings;
  function Panel() {
    clock.mockClear(); // React may read it
    const { cancel } = usePorting(scheduled);
    const form = usePortingForm(draft, { values: { firstName: "Ada" } });
    const props = form.register("accountPin");
    readings = clock.mock.calls.length;
    return (
      <p title={cancel.until}>
        {form.fields.map(({ name }) => name)} {props["aria-invalid"].toString()} {form.values.firstName}
      </p>
    );
  }
  expect(renderToStaticMarkup(<Panel />)).toBe(`<p title="2026-12-25T00:00:00Z">accountPin false Ada</p>`);
  expect(readings).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
  expect(error).not.toHaveBeenCalled();
});

test.each([
  ["the time when the porting was made", {}, "true requested"],
  ["the time of the request", { now: "2026-12-25T12:00:00Z" }, "false scheduledDateReached"],
])("on a server a decision is as of %s", (_what, options, expected) => {
  function Panel() {
    const { allowed, reason } = usePorting(
      { ...scheduled, createdAt: "2026-12-01T12:00:00Z", lastRequestedAt: "2026-12-25T09:00:00Z" },
      options,
    ).cancel;
    return (
      <>
        {String(allowed)} {reason}
      </>
    );
  }
  expect(renderToStaticMarkup(<Panel />)).toBe(expected);
});
