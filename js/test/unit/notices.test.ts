// The same notices as in Go: see porting/messages/notice_test.go, which writes notices.json.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { notices, PortinError, reminders, type Notice, type Porting } from "portin";
import { en, formatNotice, type Message, type NoticeCatalog } from "portin/notices/en";
import { es } from "portin/notices/es";

interface Case {
  name: string;
  language: string;
  notice: Notice;
  porting: Porting;
  message: Message;
}
const cases: Case[] = JSON.parse(
  readFileSync(new URL("../../../porting/messages/testdata/notices.json", import.meta.url), "utf8"),
);

describe.each(Object.entries<NoticeCatalog>({ en, es }))("in %s", (language, catalog) => {
  const own = cases.filter((c) => c.language === language);

  test.each(own)("$name", ({ notice, porting, message }) => {
    expect(formatNotice(notice, porting, catalog)).toEqual(message);
  });

  test("what nobody has heard of has words", () => {
    const at = "2026-11-21T12:00:00Z";
    const notice = { kind: "constructor", turn: "toString", status: "x", day: 0, at, action: "y" };
    const { subject, push, text, action } = formatNotice(notice as unknown as Notice, { status: "x" }, catalog);
    expect(subject && push && text && action.label).toBeTruthy();
    expect(action.step).toBe("unknown");
    const declined = { ...notice, kind: "declined", status: "declined" } as unknown as Notice;
    expect(formatNotice(declined, { status: "declined", declinedCode: "__proto__" }, catalog).subject).toBeTruthy();
  });

  test("a carrier's name is no markup", () => {
    const notice = own.find(({ name }) => name === "requested first")!.notice;
    for (const name of ["{digits}", "[ends] x", "<b>", "x\ny", "x".repeat(41)]) {
      expect(formatNotice(notice, { status: "requested", donorProvider: { name } }, catalog).text).not.toContain(name);
    }
  });
});

const porting = {
  status: "declined",
  declinedCode: "portingPhoneNumberPortProtected",
  lastDeclinedAt: "2026-11-20T10:00:00Z",
};

test("the guide's notices are the reminders", () => {
  const own = notices(porting);
  expect(own.map(({ status, day, at }) => ({ status, day, at }))).toEqual(reminders(porting));
  expect(own.map(({ kind, turn, action }) => `${kind} ${turn} ${action}`)).toEqual([
    "declined first contactCarrier",
    "declined again contactCarrier",
    "declined again contactCarrier",
    "declined last contactCarrier",
  ]);
  expect(notices(porting, { schedule: "guide" })).toEqual(own);
  const webhooks = notices(porting, { since: "2026-11-01", schedule: "reminders" });
  expect(webhooks.map(({ day }) => day)).toEqual([1, 3, 7, 14, 30]);
});

test("a wrong argument is one", () => {
  const options = { schedule: "weekly" as "guide" };
  expect(() => notices(porting, options)).toThrow(expect.objectContaining({ path: "options.schedule" }));
  expect(() => notices(porting, { since: "soon" })).toThrow(PortinError);
  expect(() => notices(undefined as never)).toThrow(PortinError);
});
