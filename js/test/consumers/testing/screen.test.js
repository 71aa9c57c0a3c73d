// Vitest with jsdom: the app's fetch is the simulator's.
import { createSimulator } from "portin/testing";
import { expect, test, vi } from "vitest";
import { showPorting } from "./screen.js";

test("a customer corrects the PIN", async () => {
  const gigs = await createSimulator({ clock: new Date("2026-06-01T09:00:00Z") });
  vi.stubGlobal("fetch", gigs.fetch);
  const { id } = gigs.porting({ status: "declined", declinedCode: "portingAccountPinRequiredOrInvalid" });

  await showPorting(document.body, id, gigs.now);
  expect(document.querySelector("h1").textContent).toBe("resolveDecline");
  document.querySelector("input[name=accountPin]").value = "4712";
  document.querySelector("button").click();
  await vi.waitFor(() => expect(document.querySelector("h1").textContent).toBe("wait"));

  gigs.advance(5000);
  await showPorting(document.body, id, gigs.now);
  expect(document.querySelector("h1").textContent).toBe("done");
});
