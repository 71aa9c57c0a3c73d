// The texts are those of Go for the same issues: porting/messages/catalog_test.go writes issues.json.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { cancelability, checklist, decide } from "portin";
import {
  formatAction,
  formatAlternative,
  formatCancel,
  formatCheck,
  formatDecline,
  formatField,
  formatIssue,
  formatPinDays,
  formatRetry,
  formatStatus,
  formatStep,
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
  for (const section of ["carriers", "declines", "fields"]) {
    for (const [key, { same }] of Object.entries<{ same?: string }>(source[section])) {
      if (same) source[section][key] = source[section][same];
    }
  }
  expect(catalog).toEqual(source);
});

interface Screen {
  language: string;
  situation: { behavior: string; market: string; carrier: string };
  says: string;
  value: string;
  title?: string;
  text: string;
}
const screens: Screen[] = JSON.parse(read("testdata/screens.json"));
const now = "2026-11-20T10:00:00Z";

/** The text that a function of the package formats for a value, below a heading. */
const say: Record<string, (screen: Screen, catalog: Catalog) => unknown> = {
  Status: ({ value, situation }, catalog) => formatStatus(value, catalog, situation),
  Step: ({ value, situation }, catalog) => ({ text: formatStep(value as "wait", catalog, situation) }),
  Cancel: ({ value, situation }, catalog) => ({
    text: formatCancel(cancelability({ status: value }, { now }), catalog, situation),
  }),
  Decline: ({ value, situation }, catalog) => formatDecline(value, catalog, situation),
  Action: ({ value, situation }, catalog) => ({ text: formatAction(declineOf(value), catalog, situation) }),
  Retry: ({ value }, catalog) => ({ text: formatRetry(declineOf(value), catalog) }),
  Alternative: ({ value, situation }, catalog) => ({
    text: formatAlternative(value as "wait", catalog, situation),
  }),
  Field: ({ value, situation }, catalog) => {
    const { label, hint } = formatField(value, catalog, situation);
    return { title: label, text: hint ?? "" };
  },
  Check: ({ value, situation }, catalog) => {
    const { behavior, market, carrier } = situation;
    const item = checklist({ status: "draft" }, { behavior: behavior || "portIn", market, carrier }).find(
      ({ code }) => code === value,
    );
    return { text: formatCheck(item!, catalog, situation) };
  },
};

const declineOf = (declinedCode: string) => decide({ status: "declined", declinedCode }, { now }).decline!;

test.each(Object.entries(catalogs))("every screen reads as in Go in every situation, in %s", (language, catalog) => {
  const own = screens.filter((screen) => screen.language === language);
  expect(own.length).toBeGreaterThan(500);
  for (const screen of own) {
    const { title, text, says, value, situation } = screen;
    const want = title === undefined ? { text } : { title, text };
    expect(say[says]!(screen, catalog), `${says} ${value} ${Object.values(situation)}`).toEqual(want);
  }
});

test("English is the language unless given another", () => {
  const issue = { field: "accountPin", code: "required", params: {} } as const;
  expect(formatIssue(issue)).toBe("Enter the transfer PIN.");
  expect(formatIssue(issue, es)).toBe("Escriba el PIN de transferencia.");
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
  expect(formatStatus("completed")).toEqual(en.statuses.completed);
  expect(formatStatus("declined").text).toBe("Your number is still with your current carrier.");
  expect(formatStatus("declined", en, { carrier: "{x} & Y" }).text).toBe("Your number is still with {x} & Y.");
  expect(formatDecline("portingDeclined", es)).toEqual(es.declines.portingDeclined);
  expect(formatField("accountPin")).toEqual(en.fields.accountPin);
  expect(formatField("accountPin", en, { market: "GB", behavior: "portIn" })).toEqual(en.fields["accountPin.PAC"]);
  expect(formatField("accountPin", en, { kind: "STAC" })).toEqual(en.fields["accountPin.STAC"]);
});

test("canceling has an effect or a reason", () => {
  const effect = "newNumber";
  expect(formatCancel({ allowed: true, reason: "pending", effect }, en, { carrier: "O2" })).toBe(
    en.cancelEffects.newNumber.replace("{carrier}", "O2"),
  );
  expect(formatCancel({ allowed: false, reason: "completed", effect })).toBe(en.cancelReasons.completed);
});

test("a PIN works for some days", () => {
  expect(formatPinDays(1)).toBe("A new PIN works for 24 hours.");
  expect(formatPinDays(7)).toBe("A new PIN works for 7 days at most.");
});

describe.each(["somethingNew", "constructor", "__proto__", "toString", ""])("of %j", (odd) => {
  test.each(Object.entries(catalogs))("%s has a general text", (_, catalog) => {
    expect(formatIssue({ field: odd, code: odd as IssueCode, params: {} }, catalog)).toBe(catalog.issues.unknown);
    const carrier = "Acme";
    const text = catalog.actions.contactCarrier.replace("{carrier}", carrier);
    expect(formatAction({ action: odd as "newNumber" }, catalog, { carrier })).toBe(text);
    expect(formatStatus(odd, catalog)).toEqual(catalog.statuses.unknown);
    expect(formatDecline(odd, catalog).title).toBe(catalog.declines.unknown.title);
    expect(formatDecline(null, catalog, { market: odd, behavior: odd }).title).toBe(catalog.declines.unknown.title);
    expect(formatField(odd, catalog).label).toBe(catalog.fields.unknown.label.replace("{field}", odd));
    expect(formatCancel({ allowed: false, reason: odd, effect: "newNumber" }, catalog)).toBe(
      catalog.cancelReasons.unknownStatus,
    );
  });
});
