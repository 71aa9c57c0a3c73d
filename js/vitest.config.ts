import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts", "test/**/*.test.tsx", "demo/test/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
  // As scripts/build.mjs does, for the tests that look inside.
  define: { STANDARD_GO: "false" },
});
