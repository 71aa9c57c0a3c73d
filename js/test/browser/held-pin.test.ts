// A PIN that the API holds, in Chromium: who mends a last name need not type the PIN again, whatever makes the form.
// forms.test.ts tries the adapters of frameworks, `make consumers` every other generator.
import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, test } from "vitest";
import { launch } from "../browser.js";
import { bundled, keepsHeldPin } from "../consumers/generator.mjs";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const here = fileURLToPath(new URL(".", import.meta.url));

/** Finds for a page of consumers/ what `make consumers` installs with it: the package, and the shared file. */
const found: Plugin = {
  name: "found",
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^\.\/generator-form\.js$/ }, () => ({ path: `${here}../consumers/generator-form.js` }));
    onResolve({ filter: /^portin\// }, ({ path, kind, pluginData }) =>
      pluginData === here ? undefined : resolve(path, { kind, resolveDir: here, pluginData: here }),
    );
  },
};

test.each([
  ["react-jsonschema-form", "../consumers/rjsf6/page.jsx"],
  ["JSON Forms", "../consumers/jsonforms/vanilla.jsx"],
  ["Standard Schema, in react-hook-form", "standard-schema.jsx"],
])("%s", async (_name, page) => {
  await keepsHeldPin(browser, await bundled(`${here}${page}`, { plugins: [found] }));
});
