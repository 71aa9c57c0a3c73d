// Measures what a page downloads: bytes of brotli, bundled and minified by
// esbuild, all in one run.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What is measured: a file as it is, or a program to bundle. */
const subjects = {
  "portin.wasm": { file: "dist/portin.wasm" },
  portin: { program: `export * from "portin"` },
  "libphonenumber-js/max + AsYouType": {
    program: `export { parsePhoneNumberFromString, AsYouType } from "libphonenumber-js/max"`,
  },
};

/** Returns the size of each subject in bytes of brotli, by name. */
export async function sizes(names = Object.keys(subjects)) {
  const entries = names.map(async (name) => [name, brotliCompressSync(await bytes(subjects[name])).length]);
  return Object.fromEntries(await Promise.all(entries));
}

async function bytes({ file, program }) {
  if (file) return readFileSync(root + file);
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: root },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  return outputFiles[0].contents;
}
