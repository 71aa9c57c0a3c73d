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
    const odd = { kind: "constructor", turn: "toString", status: "x", action: "y", step: "unknown" };
    const params = { ...own[0]!.notice.params, phase: "later", deadline: "never", code: "__proto__" };
    const notice = { ...own[0]!.notice, ...odd, params } as unknown as Notice;
    const { subject, push, text, action } = formatNotice(notice, { status: "x" }, catalog);
    expect(subject && push && text && action.label).toBeTruthy();
    expect(action.step).toBe("unknown");
    const declined = { ...notice, kind: "declined" } as Notice;
    expect(formatNotice(declined, null, catalog).subject).toBe(catalog.declines.unknown.subject);
    const never = { month: 99, day: 99 };
    const dated = {
      ...notice,
      kind: "requested",
      params: { ...params, phase: "expected", expectedBy: never },
    } as Notice;
    expect(formatNotice(dated, null, catalog).text).not.toContain("99");
  });

  test("a carrier's name is no markup", () => {
    for (const name of ["{digits}", "[ends] x", "<b>", "x\ny", "x".repeat(41)]) {
      const requested = { status: "requested", donorProvider: { name } };
      const [notice] = notices(requested, { since: "2026-11-21" });
      expect(formatNotice(notice!, requested, catalog).text).not.toContain(name);
    }
  });
});

test("the words are those of the porting on the day of sending", () => {
  const missing: Porting = { status: "informationRequired", required: ["accountNumber", "accountPin"] };
  const notice = notices(missing, { since: "2026-11-21" })[1]!;
  expect(formatNotice(notice, missing, en).text).toContain("the account number and the transfer PIN");
  const provided = { ...missing, accountPinExists: true };
  expect(formatNotice(notice, provided, en).text).not.toContain("PIN");
  expect(formatNotice(notice, null, en).text).toContain("the account number and the transfer PIN");
  expect(formatNotice(notice, { status: "completed" }, en)).toEqual(formatNotice(notice, null, en));
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
  const notice = notices(porting)[0]!;
  expect(() => formatNotice(undefined as never, porting, en)).toThrow(expect.objectContaining({ path: "notice" }));
  expect(() => formatNotice(notice, porting, undefined as never)).toThrow(expect.objectContaining({ path: "catalog" }));
  expect(() => formatNotice(notice, "declined" as never, en)).toThrow(PortinError);
  const options = { schedule: "weekly" as "guide" };
  expect(() => notices(porting, options)).toThrow(expect.objectContaining({ path: "schedule" }));
  expect(() => notices(porting, { since: "soon" })).toThrow(PortinError);
  expect(() => notices(undefined as never)).toThrow(PortinError);
});
