// What Go says to the same issues: porting/messages/catalog_test.go writes
// issues.json.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  formatAction,
  formatCancel,
  formatDecline,
  formatField,
  formatIssue,
  formatPinDays,
  formatStatus,
} from "../../src/messages/format.js";
import type { Catalog } from "../../src/messages/catalog.js";
import { en } from "../../src/generated/messages/en.js";
import { es } from "../../src/generated/messages/es.js";
import type { IssueCode } from "../../src/generated/names.js";

const messages = new URL("../../../porting/messages/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, messages), "utf8");
const catalogs: Record<string, Catalog> = { en, es };

interface Case {
  language: string;
  field: string;
  code: IssueCode;
  params?: Record<string, string>;
  text: string;
}
const cases: Case[] = JSON.parse(read("testdata/issues.json"));

test.each(Object.keys(catalogs))("every issue reads as in Go, in %s", (language) => {
  const own = cases.filter((c) => c.language === language);
  expect(own.length).toBeGreaterThan(100);
  for (const { field, code, params = {}, text } of own) {
    expect(formatIssue({ field, code, params }, catalogs[language]), `${field}.${code}`).toBe(text);
  }
});

test.each(Object.entries(catalogs))("%s is that of Go", (language, catalog) => {
  const source = JSON.parse(read(`${language}.json`));
  for (const [id, { same }] of Object.entries<{ same?: string }>(source.carriers)) {
    if (same) source.carriers[id] = source.carriers[same];
  }
  expect(catalog).toEqual(source);
});

test("English is the language unless given another", () => {
  const issue = { field: "accountPin", code: "required", params: {} } as const;
  expect(formatIssue(issue)).toBe("Enter the PIN or code for moving your number.");
  expect(formatIssue(issue, es)).toBe("Escriba el PIN o código para transferir su número.");
});

test("a catalog can have words of its own", () => {
  const own: Catalog = { ...en, issues: { ...en.issues, "accountPin.required": "PIN, please." } };
  expect(formatIssue({ field: "accountPin", code: "required", params: {} }, own)).toBe("PIN, please.");
});

test("an action has a text, of a rule as of a decision's decline", () => {
  expect(formatAction({ action: "newNumber" })).toBe(en.actions.newNumber);
  expect(formatAction({ action: "newNumber" }, es)).toBe(es.actions.newNumber);
});

test("a heading and a label have a text", () => {
  expect(formatStatus("draft")).toBe(en.statuses.draft);
  expect(formatDecline("portingDeclined", es)).toBe(es.declines.portingDeclined);
  expect(formatField("accountPin")).toEqual(en.fields.accountPin);
});

test("canceling has an effect or a reason", () => {
  const effect = "newNumber";
  expect(formatCancel({ allowed: true, reason: "pending", effect })).toBe(en.cancelEffects.newNumber);
  expect(formatCancel({ allowed: false, reason: "completed", effect })).toBe(en.cancelReasons.completed);
});

test("a PIN works for some days", () => {
  expect(formatPinDays(1)).toBe("It works for 24 hours.");
  expect(formatPinDays(7)).toBe("It works for 7 days.");
});

describe.each(["somethingNew", "constructor", "__proto__", "toString", ""])("of %j", (odd) => {
  test.each(Object.entries(catalogs))("%s has a general text", (_, catalog) => {
    expect(formatIssue({ field: odd, code: odd as IssueCode, params: {} }, catalog)).toBe(catalog.issues.unknown);
    expect(formatAction({ action: odd as "newNumber" }, catalog)).toBe(catalog.actions.contactCarrier);
    expect(formatStatus(odd, catalog)).toBe(catalog.statuses.unknown);
    expect(formatDecline(odd, catalog)).toBe(catalog.declines.unknown);
    expect(formatDecline(null, catalog)).toBe(catalog.declines.unknown);
    expect(formatField(odd, catalog).label).toBe(catalog.fields.unknown.label.replace("{field}", odd));
    expect(formatCancel({ allowed: false, reason: odd, effect: "newNumber" }, catalog)).toBe(
      catalog.cancelReasons.unknownStatus,
    );
  });
});
