// Every real ZIP code, with its own state, as the package zcs lists them.
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { validate } from "portin";

const zcs = createRequire(import.meta.url)("zcs");

test("no ZIP code is refused or warned of in its own state", () => {
  const zips = (zcs.zipLookAhead("", 1e6) as string[]).map((zip) => ({ zip, state: zcs.getByZip(zip).state }));
  expect(zips.length).toBeGreaterThan(42_000);
  const address = { line1: "1 Main Street", city: "Troy", country: "US" };
  const wrong = zips.filter(
    ({ zip, state }) => validate({ address: { ...address, state, postalCode: zip } }).issues.length > 0,
  );
  expect(wrong).toEqual([]);
});
