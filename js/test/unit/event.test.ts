// porting/event_test.go tests how Go reads events, wasm/event_test.go that the module does the same.
import { expect, expectTypeOf, test } from "vitest";
import { decide, parseEvent, PortinError, type EventReminder, type Porting } from "portin";

const declined = {
  object: "event",
  id: "evt_1",
  type: "com.gigs.porting.declined",
  time: "2026-11-20T10:00:00Z",
  data: { object: "porting", id: "prt_1", status: "declined", new: { member: [1] } },
  somethingNew: true,
};

test.each([
  ["its text", JSON.stringify(declined, null, 2)],
  ["an object", declined],
])("an event may be %s, and keeps every member", (_, body) => {
  expect(parseEvent(body)).toEqual(declined);
});

test("the type tells what the data is", () => {
  const event = parseEvent(declined);
  if (event.type === "com.gigs.porting.declined") {
    expectTypeOf(event.data).toEqualTypeOf<Porting>();
    expect(decide(event.data).step).toBe("resolveDecline");
  } else if (event.type === "com.gigs.reminder.porting.declined") {
    expectTypeOf(event.data).toEqualTypeOf<EventReminder>();
  }
  expect.assertions(1);
});

test("what nobody has heard of is an event, too", () => {
  const event = { type: "com.gigs.subscription.created", data: [] };
  expect(parseEvent<"com.gigs.subscription.created">(event)).toEqual(event);
  expect(parseEvent({ type: "com.gigs.reminder.porting.somethingNew" })).toHaveProperty("type");
});

test.each([
  ["undefined", undefined, "body", "wrongType"],
  ["a promise", Promise.resolve(declined), "body", "wrongType"],
  ["no JSON", "<html>", "body", "notJson"],
  ["an empty body", "", "body", "notJson"],
  ["an array", [], "body", "wrongType"],
  ["an object without a type", {}, "body.type", "wrongType"],
  ["bytes of no JSON", new TextEncoder().encode("<html>"), "body", "notJson"],
  ["a broken porting", { ...declined, data: { status: 4 } }, "body.data.status", "wrongType"],
  ["no porting at all", { ...declined, data: null }, "body.data", "wrongType"],
])("%s is none", (_, body, path, reason) => {
  expect(() => parseEvent(body)).toThrow(expect.objectContaining({ code: "invalidArgument", path, reason }));
  expect(() => parseEvent(body)).toThrow(PortinError);
});
