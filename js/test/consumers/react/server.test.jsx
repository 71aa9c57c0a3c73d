// @vitest-environment node
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { usePorting, usePortingForm } from "portin/react";

test("the hooks render on a server, and leave no timer behind", () => {
  vi.useFakeTimers({ now: new Date("2026-12-24T12:00:00Z") });
  const error = vi.spyOn(console, "error");
  const porting = { status: "requested", phoneNumber: "+447400123456", scheduledOn: "2026-12-25", required: ["accountPin"] };
  function Panel() {
    const { cancel } = usePorting(porting);
    const form = usePortingForm({ ...porting, status: "draft", accountNumber: "123" });
    return <p title={cancel.until}>{form.fields} {form.register("accountNumber").value} {form.issuesAt("accountPin").length}</p>;
  }
  expect(renderToStaticMarkup(<Panel />)).toBe(`<p title="2026-12-25T00:00:00Z">accountPin 123 0</p>`);
  expect(vi.getTimerCount()).toBe(0);
  expect(error).not.toHaveBeenCalled();
});
