import type { PhoneNumber } from "./types.js";

/** Reads the lines in which the module answers about a telephone number: see parsePhoneTexts in wasm/main.go. */
export function phoneOf(answer: string): PhoneNumber {
  const [e164, region, type, possible, valid, national, international] = answer.split("\n");
  if (region === undefined) return { ok: false, code: e164 } as PhoneNumber;
  return {
    ok: true,
    e164,
    region,
    type,
    possible: possible === "yes",
    valid: valid === "yes",
    national,
    international,
  } as PhoneNumber;
}
