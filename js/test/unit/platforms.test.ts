// The builds need no more of a platform than the README says.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { transform } from "esbuild";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const dist = new URL("../../dist/", import.meta.url);
const scripts = readdirSync(dist, { recursive: true })
  .map(String)
  .filter((file) => /\.c?js$/.test(file));

/** Some of what came after ES2020. TypeScript checks that src/ uses the library of ES2020 only. */
const newer =
  /\.at\(|\.replaceAll\(|\.findLast|\.toSorted\(|Object\.hasOwn\b|structuredClone|Promise\.any|WeakRef|new Error\([^)]*\{ cause/;

test.each(scripts)("%s has nothing newer than ES2020", async (file) => {
  const text = readFileSync(new URL(file, dist), "utf8");
  const [as2020, asNew] = await Promise.all(["es2020", "esnext"].map((target) => transform(text, { target })));
  expect(as2020!.code === asNew!.code, "its syntax").toBe(true);
  expect(text.match(newer)?.[0]).toBeUndefined();
});

/** The features of WebAssembly that the module uses, with the first versions that have them. All have ES2020. */
const features: Record<string, Record<string, number>> = {
  "bulk-memory": { Chrome: 75, Firefox: 79, Safari: 15 },
  multivalue: { Chrome: 85, Firefox: 78, Safari: 13.1 },
  "sign-ext": { Chrome: 74, Firefox: 62, Safari: 14.1 },
  "nontrapping-float-to-int": { Chrome: 75, Firefox: 64, Safari: 15 },
};
const es2020: Record<string, number> = { Chrome: 80, Firefox: 74, Safari: 13.1 };

describe("the module", () => {
  const validates = (names: string[]) => {
    const enabled = names.map((name) => `--enable-${name}`);
    try {
      const file = fileURLToPath(new URL("portin.wasm", dist));
      execFileSync("node_modules/.bin/wasm-opt", ["--mvp-features", ...enabled, file], { cwd: root, stdio: "pipe" });
      return true;
    } catch {
      return false;
    }
  };

  test("needs these features and no other", () => {
    expect(validates(Object.keys(features))).toBe(true);
    for (const name of ["multivalue", "bulk-memory"]) {
      expect(validates(Object.keys(features).filter((other) => other !== name)), name).toBe(false);
    }
  });
});

test.each([
  ["portin", [es2020, ...Object.values(features)]],
  ["portin/portable", [es2020]],
] as const)("the README names the oldest browsers of %s", (entry, needs) => {
  const oldest = (browser: string) => Math.max(...needs.map((need) => need[browser]!));
  const browsers = ["Chrome", "Firefox", "Safari"].map((browser) => `${browser} ${oldest(browser)}`);
  expect(readFileSync(new URL("../../README.md", import.meta.url), "utf8")).toContain(
    `\`${entry}\` | ${browsers.join(", ")}`,
  );
});
