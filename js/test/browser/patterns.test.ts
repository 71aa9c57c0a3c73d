// A pattern means the same to whoever reads it: JSON Schema searches with it, an
// input element wants it to match the whole text, with the flag v.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser } from "playwright-core";
import { fieldProps, type FieldProps } from "portin";
import { launch } from "../browser.js";

const portings = ["+18605550123", "+447400123456", "+353850123456", "+14165550123", undefined].flatMap((phoneNumber) =>
  ["portIn", "cancelOnly"].map((behavior) => ({ status: "draft", phoneNumber, behavior })),
);
const values = [
  ...[
    "x",
    "Jerry",
    "12-34 56",
    "123456",
    "1234",
    "ABC123456",
    "abc 123-456",
    "123456ABC",
    "10024",
    "10024-1234",
    "SW1A 1AA",
  ],
  ...[
    "US",
    "us",
    "USA",
    "NY",
    "CA-ON",
    "+18605550123",
    "(860) 555-0123",
    "129 West 81st Street",
    "ＡＢＣ１２３４５６",
    "١٠٠٢٤",
  ],
  ...[
    " ",
    "\u2800",
    "-",
    "—",
    "a\u00a0b",
    "é",
    "😀",
    "1".repeat(35),
    "1".repeat(101),
    "[a-z]",
    "a|b",
    "\\d",
    "^$",
    "&&",
    "{}",
  ],
];
const fields = [
  ...[
    "donorProvider",
    "accountNumber",
    "accountPin",
    "billingPin",
    "firstName",
    "lastName",
    "phoneNumber",
    "provider",
    "user",
  ],
  ...[
    "address.line1",
    "address.line2",
    "address.city",
    "address.state",
    "address.postalCode",
    "address.country",
    "moonPhase",
  ],
];

const patterns = new Set<string>();
for (const porting of portings) {
  for (const field of fields) {
    const { pattern, title }: FieldProps = fieldProps(field, porting);
    expect(Boolean(title), field).toBe(Boolean(pattern));
    if (pattern) patterns.add(pattern);
  }
}

let browser: Browser;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());

// Any text, a name, an American account number, a ZIP, a postcode; and as PINs an American one, a PAC, a STAC, any.
test("there are patterns", () => {
  expect(patterns.size).toBe(9);
});

describe.each([...patterns])("%j", (pattern) => {
  const expected = values.map((value) => new RegExp(pattern).test(value));

  test("takes some and refuses some", () => {
    expect(expected).toContain(true);
    expect(expected).toContain(false);
  });

  test.each(["u", "v"])("means the same with the flag %s, and to the whole text", (flag) => {
    expect(values.map((value) => new RegExp(pattern, flag).test(value))).toEqual(expected);
    expect(values.map((value) => new RegExp(`^(?:${pattern})$`, flag).test(value))).toEqual(expected);
  });

  test("means the same to an input element", async () => {
    const page = await browser.newPage();
    const matches = await page.evaluate(
      ([pattern, values]) => {
        const input = document.createElement("input");
        input.pattern = pattern;
        return values.map((value) => {
          input.value = value;
          return !input.validity.patternMismatch;
        });
      },
      [pattern, values] as const,
    );
    expect(matches).toEqual(expected);
    await page.close();
  });
});
