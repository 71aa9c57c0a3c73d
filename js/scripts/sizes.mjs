// Measures what a page downloads: bytes of brotli, bundled and minified by
// esbuild, all in one run.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

const external = ["react", "vue", "svelte", "portin", "portin/form"];

/** What is measured: a file as it is, or a program to bundle. */
const subjects = {
  "portin.wasm": { file: "dist/portin.wasm" },
  portin: { program: `export * from "portin"` },
  "portin/slim": { program: `export { createPortin, PortinError } from "portin/slim"` },
  "portin/slim with forms": { program: `export * from "portin/slim"` },
  "portin/messages/en": { program: `export * from "portin/messages/en"` },
  "portin/messages/es": { program: `export * from "portin/messages/es"` },
  // What a form adds to portin, and an adapter to the store.
  "the store of portin/form": { program: `export { createPortingForm } from "./dist/form.js"`, options: { external } },
  "portin/form": { program: `export * from "./dist/form.js"`, options: { external } },
  "portin/react": { program: `export * from "./dist/react.js"`, options: { external } },
  "portin/vue": { program: `export * from "./dist/vue.js"`, options: { external } },
  "portin/svelte": { program: `export * from "./dist/svelte.js"`, options: { external } },
  "portin/rjsf": { program: `export * from "portin/rjsf"` },
  "portin/jsonforms": { program: `export * from "portin/jsonforms"` },
  "portin/portable": { program: `export * from "portin/portable"` },
  "portin on workerd": {
    program: `export * from "portin"`,
    options: { conditions: ["workerd"], external: ["*.wasm"] },
  },
  "portin on an edge runtime": {
    program: `export * from "portin"`,
    options: { conditions: ["edge-light"], external: ["*.wasm?module"] },
  },
  "portin as a script": { file: "dist/portin.global.js" },
  "libphonenumber-js/max + AsYouType": {
    program: `export { parsePhoneNumberFromString, AsYouType } from "libphonenumber-js/max"`,
  },
  "google-libphonenumber": {
    program: `export { PhoneNumberUtil, AsYouTypeFormatter, PhoneNumberFormat } from "google-libphonenumber"`,
  },
  "libphonenumber-js/max + zod": { program: `export * from "./scripts/peers/zod.mjs"` },
  "libphonenumber-js/max + Ajv": { program: `export * from "./scripts/peers/ajv.mjs"` },
};

/** Returns the size of each subject in bytes of brotli, by name. */
export async function sizes(names = Object.keys(subjects)) {
  const entries = names.map(async (name) => [name, brotliCompressSync(await contents(name)).length]);
  return Object.fromEntries(await Promise.all(entries));
}

/** Returns what a page downloads for a subject. */
export async function contents(name) {
  const { file, program, options } = subjects[name];
  if (file) return readFileSync(root + file);
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: root },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    ...options,
  });
  return outputFiles[0].contents;
}
