// A bundle of one file works without the portable build, as the site says. Where WebAssembly is missing, its error says
// what to do.
import { readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { build as esbuild, type Format, type Platform } from "esbuild";
import { build as vite } from "vite";
import { afterAll, expect, test } from "vitest";
import webpack from "webpack";
import { pack, project, root, run } from "../tarball.js";

const tarball = pack();
afterAll(() => tarball.remove());

/** A bundle with the portable build is more than one and a half times as large as this, one without it about as large. */
const portable = statSync(join(tarball.installed, "dist/translated.js")).size;
const entry = ["report.js", "print.js"];

/** Expects a bundle to answer, to be too small for the portable build, and to say what to do without WebAssembly. */
function expectAlone(directory: string, path: string): void {
  rmSync(join(directory, "node_modules"), { recursive: true }); // Node would find the portable build there
  expect(statSync(path).size).toBeLessThan(1.3 * portable);
  expect(run(directory, "node", path)).toBe("accountPin wasm contactCarrier Nombre (860) 555-0123\n");
  expect(run(directory, "node", "--jitless", path)).toContain("Import portin/portable.");
}

test.each([
  ["esm", "browser"],
  ["iife", "browser"],
  ["esm", "neutral"],
  ["esm", "node"],
  ["cjs", "node"],
] as [Format, Platform][])("esbuild, %s for %s", async (format, platform) => {
  const directory = project(tarball, entry);
  const outfile = join(directory, format === "esm" ? "out/bundle.mjs" : "out/bundle.cjs");
  const options = { bundle: true, minify: true, format, platform, outfile, logLevel: "error" } as const;
  await esbuild({ absWorkingDir: directory, entryPoints: ["print.js"], ...options });
  expectAlone(directory, outfile);
});

test.each(["umd", "iife"] as const)("Vite's lib mode, %s", async (format) => {
  const directory = project(tarball, entry);
  await vite({
    root: directory,
    logLevel: "error",
    build: {
      lib: { entry: "print.js", formats: [format], name: "x", fileName: () => "bundle.cjs" },
      rolldownOptions: { external: ["portin/translated"] },
    },
  });
  expectAlone(directory, join(directory, "dist/bundle.cjs"));
});

test("webpack with one chunk", async () => {
  const directory = project(tarball, entry);
  const stats = await promisify<webpack.Configuration, webpack.Stats | undefined>(webpack)({
    mode: "production",
    context: directory,
    entry: "./print.js",
    output: { path: join(directory, "out"), filename: "bundle.cjs" },
    resolve: { alias: { "portin/translated": false } },
    plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
  });
  expect(stats!.toJson({ all: false, warnings: true, errors: true })).toMatchObject({ errors: [], warnings: [] });
  expectAlone(directory, join(directory, "out/bundle.cjs"));
});

test("the site says all of these", () => {
  const page = readFileSync(join(root, "docs/recipes/bundlers.md"), "utf8");
  for (const option of ['rolldownOptions.external: ["portin/translated"]', 'alias: { "portin/translated": false }']) {
    expect(page).toContain(option);
  }
});
