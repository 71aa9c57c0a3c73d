import { expect, test } from "vitest";
import {
  checklist,
  decide,
  fieldProps,
  form,
  formatCheck,
  formatField,
  formatIssue,
  prepareUpdate,
  validate,
} from "portin";
import { es } from "portin/messages/es";

const american = {
  status: "draft",
  phoneNumber: "+18602350142",
  donorProvider: { id: "svp_1", name: "AT&T" },
  required: ["accountNumber", "accountPin"],
} as const;

test("what to have done before the first request, by the carrier", () => {
  expect(checklist(american)).toEqual([
    { code: "keepActive", params: {}, confirm: false },
    { code: "liftLock", params: { carrier: "AT&T", lock: "Wireless Account Lock" }, confirm: false },
    { code: "freshPin", params: { carrier: "AT&T", days: "4" }, confirm: false },
    { code: "askAsOwner", params: { carrier: "AT&T", who: "owner" }, confirm: false },
    { code: "unlockPhone", params: { carrier: "AT&T" }, confirm: false },
    { code: "payOff", params: {}, confirm: false },
    { code: "useCredit", params: {}, confirm: false },
    { code: "notPasscode", params: { carrier: "AT&T", kind: "prepaid" }, confirm: false },
    { code: "detailsMatch", params: {}, confirm: true },
  ]);
  expect(checklist({ status: "completed" })).toEqual([]);
  expect(checklist({ status: "draft" }, { market: "GB", behavior: "cancelOnly" })[3]).toEqual({
    code: "textForCode",
    params: { code: "STAC", to: "75075" },
    confirm: false,
  });
});

test("the checklist in words", () => {
  const items = checklist(american);
  expect(formatCheck(items[1]!)).toBe(
    "If Wireless Account Lock is on at AT&T, turn it off first. While it’s on, your number can’t be transferred.",
  );
  expect(formatCheck(items[3]!)).toBe("Only the account owner can get the PIN from AT&T.");
  expect(formatCheck(items[3]!, es)).toBe("Solo el titular de la cuenta puede pedir el PIN a AT&T.");
  const prepaid = items.find(({ code }) => code === "notPasscode")!;
  expect(formatCheck(prepaid)).toContain("On prepaid it may be the account PIN.");
  expect(formatCheck({ ...prepaid, params: { carrier: "X" } })).not.toContain("prepaid");
  expect(formatCheck(items[0]!, es, { behavior: "cancelOnly" })).toBe(es.checklist["keepActive.cancelOnly"]);
  for (const item of items) expect(formatCheck(item, es)).not.toBe(formatCheck(item));
  expect(formatCheck({ code: "constructor" as "keepActive", params: {} })).toBe("");
});

test("a form with a checkbox that no body has", () => {
  const { schema, uiSchema, steps } = form(american, { confirm: true });
  expect(schema.properties.detailsMatch).toEqual({
    title: "What I’ve entered is what my current carrier has on record.",
    type: "boolean",
    enum: [true],
  });
  expect(schema.required).toContain("detailsMatch");
  expect(uiSchema.detailsMatch).toMatchObject({ "ui:widget": "checkbox" });
  expect(steps.at(-1)!.fields.at(-1)).toBe("detailsMatch");
  expect(form(american).schema.properties).not.toHaveProperty("detailsMatch");
  expect(formatField("detailsMatch").label).toBe(schema.properties.detailsMatch!.title);
  expect(formatField("detailsMatch", es).label).toBe(
    form(american, { confirm: true, catalog: es }).schema.properties.detailsMatch!.title,
  );
  expect(fieldProps("detailsMatch", american)).toEqual({ type: "checkbox", autoComplete: "off" });
  expect(formatIssue({ field: "detailsMatch", code: "required", params: {} })).not.toBe(
    formatIssue({ field: "somethingNew", code: "required", params: {} }),
  );
  expect(form({ ...american, required: [] }, { confirm: true }).schema.properties).toEqual({});

  expect(form({ ...american, required: ["detailsMatch"] }).steps).toEqual([
    { step: "other", title: "Anything else", fields: ["detailsMatch"] },
  ]);

  const input = { accountPin: "123456", detailsMatch: true };
  expect(prepareUpdate(american, input).body).toEqual({ accountPin: "123456" });
  expect(validate(input, { market: "US" })).toEqual({ value: { accountPin: "123456" }, issues: [] });
});

test("a PIN that has expired", () => {
  const now = "2026-11-25T12:00:00Z";
  const context = { market: "GB", pinIssuedOn: "2026-10-01", now };
  expect(validate({ accountPin: "ABC123456" }, context).issues).toEqual([
    { field: "accountPin", code: "pinExpired", severity: "warning", params: { days: "30" } },
  ]);
  for (const pinIssuedOn of ["2026-11-28", "yesterday", "2026-02-30"]) {
    expect(() => validate({}, { ...context, pinIssuedOn })).toThrow("invalidArgument wrongType at context.pinIssuedOn");
  }
});

test("how long it takes", () => {
  const porting = { status: "requested", phoneNumber: "+18602350142", lastRequestedAt: "2026-11-25T12:00:00Z" };
  expect(decide(porting, { now: "2026-11-25T12:30:00Z" }).expected).toEqual({
    usually: "2026-11-25T13:00:00Z",
    latest: "2026-11-27T12:00:00Z",
    overdue: false,
  });
  expect(decide(porting, { now: "2026-11-27T12:00:01Z" }).expected?.overdue).toBe(true);
  expect(decide({ ...porting, status: "declined" }, { now: "2026-11-25T12:30:00Z" }).expected).toBeNull();
});
