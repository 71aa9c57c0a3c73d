// The same cases as the native core and the module in Go: see
// porting/shared_test.go, which writes answers.json.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { cancelability, decide, decline, missing, PortinError } from "portin";

const testdata = new URL("../../../../porting/testdata/", import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(new URL(name, testdata), "utf8"));

const cases: { name: string; now: string; porting?: any; text?: string }[] = read("cases.json");
const answers: { name: string; error?: string; decide?: unknown; missing?: unknown; cancelability?: unknown }[] =
  read("answers.json");

/** The cases that JavaScript can pass on: JSON.parse refuses broken ones before. */
const passable = cases.flatMap((c, i) => {
  if (c.text === undefined) return [{ ...c, answer: answers[i]! }];
  if (answers[i]!.error!.includes("duplicateKey")) return []; // JSON.parse keeps the last of them
  try {
    return [{ ...c, porting: JSON.parse(c.text), answer: answers[i]! }];
  } catch {
    return [];
  }
});

test("cases and answers belong together", () => {
  expect(answers.map(({ name }) => name)).toEqual(cases.map(({ name }) => name));
  expect(passable.length).toBeGreaterThan(80);
});

describe.each(passable)("$name", ({ porting, now, answer }) => {
  const clocks = { text: now, Date: new Date(now), milliseconds: Date.parse(now) };

  if (answer.error) {
    test("is refused", () => {
      for (const ask of [() => decide(porting), () => missing(porting), () => cancelability(porting)]) {
        expect(ask).toThrow(PortinError);
        expect(ask).toThrow(answer.error!.match(/: (\w+) at/)![1]!);
      }
    });
    return;
  }
  test.each(Object.entries(clocks))("decide and cancelability, now as %s", (_kind, now) => {
    expect(decide(porting, { now })).toEqual(answer.decide);
    expect(cancelability(porting, { now })).toEqual(answer.cancelability);
  });
  test("missing", () => {
    expect(missing(porting)).toEqual(answer.missing ?? []);
  });
});

test("decline", () => {
  expect(decline("portingPhoneNumberPortProtected")).toEqual({
    code: "portingPhoneNumberPortProtected",
    known: true,
    action: "contactCarrier",
    fields: [],
    alternatives: ["newNumber"],
    retry: "emptyUpdate",
    connect: true,
  });
  expect(decline("portingBirthdayRequiredOrInvalid").fields).toEqual(["birthday"]);
  expect(decline("☃ <&> 😀").code).toBe("☃ <&> 😀");
  expect(decline(null)).toEqual(decline(undefined));
  expect(decline(null)).toMatchObject({ code: "", known: false, action: "contactCarrier" });
});

test("now defaults to the current time", () => {
  const tomorrow = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
  const porting = { status: "requested", scheduledOn: tomorrow };
  expect(cancelability(porting).allowed).toBe(true);
  expect(cancelability(porting, {}).allowed).toBe(true);
  expect(cancelability(porting, { now: undefined }).allowed).toBe(true);
  expect(cancelability({ ...porting, scheduledOn: "2020-01-01" }).reason).toBe("scheduledDateReached");
});

test("a member that is undefined counts as absent", () => {
  expect(missing({ status: "draft", required: ["firstName"], firstName: undefined })).toEqual(["firstName"]);
});
