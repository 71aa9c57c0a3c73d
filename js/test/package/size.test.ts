// How large every entry may be, and what it must not contain.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { contents, sizes } from "../../scripts/sizes.mjs";

/** In bytes of brotli, at its best quality. A commit that needs more changes a ceiling and says why. */
const ceilings = {
  "portin.wasm": 59_100,
  portin: 76_800,
  "portin/slim": 4_000,
  "portin/slim with forms": 6_000,
  "portin/messages/en": 7_600,
  "portin/messages/es": 8_200,
  "the store of portin/form": 5_450,
  "portin/form": 6_800,
  "portin/react": 760,
  "portin/vue": 540,
  "portin/svelte": 520,
  "portin/rjsf": 4_000,
  "portin/jsonforms": 4_000,
  "portin/portable": 91_000,
  "portin on workerd": 15_500,
  "portin on an edge runtime": 15_500,
  "portin as a script": 77_000,
};

const entries = Object.keys(ceilings) as (keyof typeof ceilings)[];

test.each(Object.entries(await sizes(entries)))("%s is within its ceiling", (name, size) => {
  expect(size).toBeLessThanOrEqual(ceilings[name as keyof typeof ceilings]);
});

/** What no entry contains: what a Content-Security-Policy forbids, or only some platforms have. */
const forbidden = [
  /\beval\b/,
  /\bFunction\(/,
  /import\.meta/,
  /\brequire\b/,
  /\bBuffer[.(]/,
  /\bprocess\b/,
  /\batob\b/,
];
const embedded = /& \/ A ;'&&&/; // how the module begins in the text that scripts/pack.mjs makes of it
const also: Partial<Record<keyof typeof ceilings, RegExp[]>> = {
  portin: [/\bfetch\b/, /(?<!typeof )\bHEAP32\b/, /Revíselo/], // of Spanish, it has what forms say
  "portin/slim": [/portin\/translated/, embedded],
  "portin/slim with forms": [/portin\/translated/, embedded, /Billing address/, /Escriba/],
  "portin/messages/en": [/Escriba/, /\bfunction\b|=>/],
  "portin/messages/es": [/Enter the/, /\bfunction\b|=>/],
  "the store of portin/form": [/WebAssembly/, /\bfetch\b/, /\bwindow\b/, /Enter the/],
  "portin/react": [/WebAssembly/, /\bfetch\b/, /\bwindow\b/, /Enter the/],
  "portin/rjsf": [/Enter the/],
  "portin/jsonforms": [/Enter the/],
  "portin/portable": [/\bWebAssembly\./, /\bimport\(/, /portin\/translated/],
  "portin on workerd": [/\bimport\(/, /portin\/translated/, embedded],
  "portin on an edge runtime": [/\bimport\(/, /portin\/translated/, embedded],
};

describe.each(entries.filter((name) => name !== "portin.wasm"))("%s", (name) => {
  test.each([...forbidden, ...(also[name] ?? [])])("does not contain %s", async (pattern) => {
    expect(text(await contents(name)).match(pattern)?.[0]).toBeUndefined();
  });
});

const dist = new URL("../../dist/", import.meta.url);

test.each(readdirSync(dist).filter((file) => file.endsWith(".cjs")))("%s has nothing of ES modules", (file) => {
  expect(readFileSync(new URL(file, dist), "utf8")).not.toMatch(/\bimport\(|import\.meta|^export /m);
});

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
