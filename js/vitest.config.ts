import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts", "test/**/*.test.tsx", "demo/test/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
  // The tests that look inside bring modules that import nothing: see scripts/build.mjs.
  define: { STANDARD_GO: "false" },
});
