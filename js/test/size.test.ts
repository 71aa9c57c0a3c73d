// Ceilings in bytes of brotli, at its best quality. One moves only in the commit
// that needs it to, which says why.
import { expect, test } from "vitest";
import { sizes } from "../scripts/sizes.mjs";

const ceilings = {
  "portin.wasm": 44_000,
  portin: 52_000,
};

test.each(Object.entries(await sizes(Object.keys(ceilings))))("%s is within its ceiling", (name, size) => {
  const ceiling = ceilings[name as keyof typeof ceilings];
  expect(size).toBeLessThanOrEqual(ceiling);
  expect(size, "a ceiling this far up guards nothing").toBeGreaterThan(0.9 * ceiling);
});
