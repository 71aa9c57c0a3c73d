// The same codes and bodies as in Go: see porting/api_error_shared_test.go, which writes api-errors.json.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { apiError, formatAPIError, PortinError } from "portin";
import { en } from "../../src/generated/messages/en.js";
import { es } from "../../src/generated/messages/es.js";

const cases: { text: string; answer: unknown }[] = JSON.parse(
  readFileSync(new URL("../../../porting/testdata/api-errors.json", import.meta.url), "utf8"),
);

test.each(cases)("$text", ({ text, answer }) => {
  expect(apiError(text)).toEqual(answer);
});

test.each(cases.slice(0, 32))("$text by its code", ({ text, answer }) => {
  expect(apiError(JSON.parse(text).code)).toEqual(answer);
});

test("a body may be its text or what JSON.parse makes of it", () => {
  let objects = 0;
  for (const { text, answer } of cases.filter(({ text }) => text.startsWith("{"))) {
    try {
      JSON.parse(text);
    } catch {
      continue;
    }
    expect(apiError(JSON.parse(text))).toEqual(answer);
    objects++;
  }
  expect(objects).toBeGreaterThan(5);
});

test.each([null, 4, true, [], {}, ""])("%j came from the network, and has a rule", (body) => {
  expect(apiError(body)).toEqual({ code: "", known: false, action: "contactSupport", fields: [], alternatives: [] });
});

test.each([
  ["undefined", undefined],
  ["a response", new Response("{}")],
  ["a promise", Promise.resolve({})],
  ["a function", () => {}],
  ["a cycle", cycle()],
])("%s is none", (_, body) => {
  expect(() => apiError(body)).toThrow(expect.objectContaining({ code: "invalidArgument", path: "codeOrBody" }));
  expect(() => apiError(body)).toThrow(PortinError);
});

function cycle(): object {
  const error: Record<string, unknown> = {};
  error["error"] = error;
  return error;
}

test("the caller may say how long to wait", () => {
  const of = (retryAfter?: number | string | null) => apiError({ type: "tooManyRequests" }, { retryAfter }).retryAfter;
  expect(of(30)).toBe(30);
  expect(of("30")).toBe(30);
  expect(of(0.2)).toBe(1);
  for (const none of [undefined, null, "", "0", 0, -1, NaN, Infinity, "Wed, 21 Oct 2026 07:28:00 GMT"]) {
    expect(of(none)).toBeUndefined();
  }
  expect(apiError({ type: "tooManyRequests" })).not.toHaveProperty("retryAfter");
});

describe.each(Object.entries({ en, es }))("in %s", (_language, catalog) => {
  test.each(cases)("$text has words", ({ text }) => {
    const rule = apiError(text);
    const { title, text: words, action } = formatAPIError(rule, catalog);
    expect(title && words).toBeTruthy();
    expect(action).toBe(catalog.apiErrorActions[rule.action]);
  });

  test.each(["somethingNew", "constructor", "__proto__", ""])("%j has those of what nobody has heard of", (code) => {
    const action = code as "wait";
    const words = { ...catalog.apiErrors.unknown, action: catalog.apiErrorActions.contactSupport };
    expect(formatAPIError({ code, action }, catalog)).toEqual(words);
  });
});

test("a hundred thousand bodies make nothing throw, and none is repeated", () => {
  const secret = "Zz9-SECRET-774411";
  const seeds = cases.map(({ text }) => text);
  let state = 15;
  const random = (below: number) => (state = (state * 48271) % 2147483647) % below;
  const marks = '{}[]":,\\ \0<aZ0.é\ud800';
  let body = "";
  for (let i = 0; i < 100_000; i++) {
    body = seeds[random(seeds.length)]!;
    const at = random(body.length + 1);
    const rest = random(2) ? marks[random(marks.length)] + body.slice(at) : body.slice(at + random(9));
    body = body.slice(0, at) + rest;
    const rule = apiError(body);
    if (JSON.stringify(rule).includes(secret)) expect.fail(body);
  }
  expect(apiError(body)).toHaveProperty("action");
});
