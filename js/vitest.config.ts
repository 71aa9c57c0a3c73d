import { defineConfig } from "vitest/config";

/** What takes longer than a minute: browsers, bundlers, compilers and other people's packages. */
const whole = [
  ...["browser", "consumers", "growth", "module", "onefile", "package", "patterns", "react", "readme", "rjsf", "size", "types"].map((name) => `test/${name}.test.*`),
  "demo/test/**/*.test.ts",
];

/** What takes a quarter of an hour: `make journeys`. */
const journeys = ["demo/test/journey.test.ts"];

export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } }, // what has to come is waited for, however busy the machine is
    projects: [
      { extends: true, test: { name: "portin", include: ["test/*.test.ts", "test/*.test.tsx"], exclude: whole } },
      { extends: true, test: { name: "whole", include: whole, exclude: journeys } },
      { extends: true, test: { name: "journeys", include: journeys } },
      {
        // The same answers from the module translated to JavaScript.
        extends: true,
        resolve: { alias: [{ find: /^portin$/, replacement: "portin/portable" }] },
        test: { name: "portable", include: ["answers", "errors", "phone"].map((name) => `test/${name}.test.ts`) },
      },
    ],
  },
  // The tests that look inside bring modules that import nothing: see scripts/build.mjs.
  define: { STANDARD_GO: "false", SLIM: "false" },
});
