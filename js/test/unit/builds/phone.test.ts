import { describe, expect, test } from "vitest";
import { formatAsYouType, parsePhone, PortinError } from "portin";

describe("parsePhone", () => {
  test("a number of the region", () => {
    expect(parsePhone("(860) 555-0123", { region: "US" })).toEqual({
      ok: true,
      e164: "+18605550123",
      region: "US",
      type: "fixedLineOrMobile",
      possible: true,
      valid: true,
      national: "(860) 555-0123",
      international: "+1 860-555-0123",
    });
  });

  test("a number with a plus needs no region", () => {
    expect(parsePhone("+44 20 7183 8750")).toMatchObject({ ok: true, region: "GB", national: "020 7183 8750" });
    expect(parsePhone("+800 1234 5678")).toMatchObject({ region: "001", type: "tollFree" });
  });

  test("possible, but not valid", () => {
    expect(parsePhone("+19591234567")).toMatchObject({ possible: true, valid: false, region: "", type: "unknown" });
  });

  test("regions in any case, and what people type", () => {
    expect(parsePhone("(860) 555-0123", { region: "us" })).toMatchObject({ e164: "+18605550123" });
    expect(parsePhone("(0xx11) 96123-4567", { region: "BR" })).toMatchObject({ e164: "+5511961234567" });
    expect(parsePhone("03∼1234⁓5678", { region: "JP" })).toMatchObject({ e164: "+81312345678" });
    expect(parsePhone("\ufeff+1 860 555 0123.")).toMatchObject({ e164: "+18605550123" });
  });

  test("numbers of today's numbering plans", () => {
    for (const number of ["+12743002345", "+19835002345", "+14725002345"]) {
      expect(parsePhone(number)).toMatchObject({ valid: true, region: "US" });
    }
    expect(parsePhone("+12732345678")).toMatchObject({ valid: true, region: "CA" });
  });

  test.each([
    ["", "notANumber"],
    ["1-800-FLOWERS", "notANumber"],
    ["860 555 0123 ext. 4", "hasExtension"],
    ["8", "tooShort"],
    ["+999 1234567", "invalidCountryCode"],
  ])("%s is %s", (text, code) => {
    expect(parsePhone(text, { region: "US" })).toEqual({ ok: false, code });
  });

  test("any length of text", () => {
    const long = "8".repeat(1 << 16);
    expect(parsePhone(long, { region: "US" })).toEqual({ ok: false, code: "tooLong" });
    expect(formatAsYouType(long, { region: "US" }) === long).toBe(true);
    expect(() => parsePhone("8".repeat(8 << 20))).toThrow("portin: invalidArgument tooLarge");
  });

  test("without a region a national number cannot be read", () => {
    expect(parsePhone("860 555 0123")).toEqual({ ok: false, code: "invalidCountryCode" });
    expect(parsePhone("860 555 0123", { region: undefined })).toEqual({ ok: false, code: "invalidCountryCode" });
  });
});

test("formatAsYouType", () => {
  expect(formatAsYouType("860555", { region: "US" })).toBe("(860) 555");
  expect(formatAsYouType("+4420718387")).toBe("+44 20 7183 87");
  expect(formatAsYouType("010234", { region: "kr" })).toBe("010-234");
  expect(formatAsYouType("")).toBe("");
  expect(formatAsYouType("call me", { region: "US" })).toBe("call me");
});

test("what is no text is refused by its path", () => {
  for (const ask of [parsePhone, formatAsYouType]) {
    expect(() => ask(4 as any)).toThrow(PortinError);
    expect(() => ask(4 as any)).toThrow("portin: invalidArgument wrongType at text");
    expect(() => ask("4", { region: 4 as any })).toThrow("portin: invalidArgument wrongType at region");
  }
});
