// A watched porting, as the clock goes on: the core says when its decision changes.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { decide, nextChange, type Porting } from "portin";
import { watchPorting } from "portin/form";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const american = { phoneNumber: "+18602350142" };
const british = { phoneNumber: "+447400123456" };

const changes: [what: string, porting: Porting, before: string, at: string][] = [
  [
    "a birthday",
    { ...american, status: "informationRequired", birthday: "2008-12-24" },
    "2026-11-30T12:00:00Z",
    "2026-12-24T00:00:00Z",
  ],
  [
    "the day of a schedule",
    { ...british, status: "requested", scheduledOn: "2027-07-14" },
    "2026-11-30T12:00:00Z",
    "2027-07-13T23:00:00Z",
  ],
  [
    "overdue",
    { ...american, status: "requested", lastRequestedAt: "2026-11-30T11:00:00Z" },
    "2026-11-30T12:00:00Z",
    "2026-12-02T11:00:00.001Z",
  ],
  [
    "a PAC that has expired",
    {
      ...british,
      status: "declined",
      required: ["accountPin"],
      accountPinExists: true,
      lastRequestedAt: "2026-11-01T10:00:00Z",
    },
    "2026-11-30T12:00:00Z",
    "2026-12-01T10:00:00.001Z",
  ],
];

test.each(changes)("a decision is made again at %s, and stays until then", (_what, porting, before, at) => {
  vi.setSystemTime(before);
  expect(nextChange(porting)).toBe(at);
  const watched = watchPorting(porting);
  const first = watched.getState();
  const listener = vi.fn();
  const stop = watched.subscribe(listener);
  const left = Date.parse(at) - Date.now();
  vi.advanceTimersByTime(left - 1);
  expect(watched.getState()).toBe(first);
  expect(first).toEqual(decide(porting));
  vi.advanceTimersByTime(1);
  expect(listener).toHaveBeenCalled();
  expect(watched.getState()).not.toEqual(first);
  expect(watched.getState()).toEqual(decide(porting));
  stop();
  expect(vi.getTimerCount()).toBe(0);
});

test("without a moment that changes it there is no timer", () => {
  const porting: Porting = { ...american, status: "informationRequired", required: ["accountPin"] };
  expect(nextChange(porting)).toBeNull();
  const watched = watchPorting(porting);
  watched.getState();
  watched.subscribe(() => {})();
  expect(vi.getTimerCount()).toBe(0);
});
