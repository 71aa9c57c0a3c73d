import { expect, test } from "vitest";
import { report } from "./report.js";

test("answers", async () => {
  expect(document.nodeType).toBe(9);
  expect(await report()).toBe("accountPin wasm contactCarrier Nombre (860) 555-0123");
});
