import { fileURLToPath } from "node:url";
import { compile } from "svelte/compiler";
import { defineConfig } from "vitest/config";

/** A project for each folder of tests: the folder says how slow they are. */
export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } }, // what has to come is waited for, however busy the machine is
    projects: [
      project("unit", "test/unit/**/*.test.*"), // seconds: what the built package answers
      {
        // The Svelte of browsers, and its compiler.
        ...project("svelte", "test/svelte/*.test.*"),
        plugins: [{ name: "svelte", transform: compiled }],
        resolve: { conditions: ["browser", "import", "module", "default"] },
      },
      project("package", "test/package/*.test.*"), // minutes: the package packed, measured, compiled
      project("browser", "test/browser/*.test.*"), // minutes: Chromium
      project("consumers", "test/consumers/*.test.*"), // minutes: other people's runtimes and bundlers; `make check`
      project("demo", "demo/test/*.test.*"), // minutes: the demo in Chromium; `make check`
      project("site", "test/site/*.test.*"), // minutes: the documentation in Chromium, `make docs-test`
      project("journeys", "demo/test/journeys/*.test.*"), // a quarter of an hour: `make journeys`
      {
        // The same answers from the module translated to JavaScript.
        ...project("portable", "test/unit/builds/*.test.*"),
        resolve: { alias: [{ find: /^portin$/, replacement: "portin/portable" }] },
      },
      {
        // The same answers from the small module, which browsers get: Node has the fast one.
        ...project("small", "test/unit/builds/*.test.*"),
        resolve: { alias: [{ find: /^portin$/, replacement: fileURLToPath(new URL("dist/index.js", import.meta.url)) }] },
      },
    ],
  },
  // The tests that look inside bring modules that import nothing: see scripts/build.mjs.
  define: { STANDARD_GO: "false", SLIM: "false" },
});

/** Compiles a component of Svelte for a browser. */
function compiled(source: string, filename: string) {
  if (filename.endsWith(".svelte")) return compile(source, { generate: "client", filename, css: "injected" }).js;
}

function project(name: string, include: string) {
  return { extends: true as const, test: { name, include: [include] } };
}
