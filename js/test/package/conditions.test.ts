// Which build an app gets. Node, Deno and Bun run the fast one, from where it is installed. A bundler puts the small
// one into its bundle, even for Node: the size of a bundle counts.
import { realpathSync } from "node:fs";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { build as esbuild, type Platform } from "esbuild";
import { build as vite, type InlineConfig, type Rolldown } from "vite";
import { afterAll, describe, expect, test } from "vitest";
import webpack from "webpack";
import { pack, project, run } from "../tarball.js";

const tarball = pack();
afterAll(() => tarball.remove());

/** Of the files that were found, those that have all functions and the module. */
function builds(directory: string, found: readonly string[]): string[] {
  const installed = join(realpathSync(directory), "node_modules/portin");
  const names = found.map((path) => relative(installed, path));
  return [...new Set(names)].filter((name) => /^dist\/(edge|fast|index|portable|required|workerd)\.c?js$/.test(name));
}

/** The files that esbuild finds for print.js or print.cjs. */
async function foundByEsbuild(directory: string, file: string, platform: Platform, conditions?: string[]) {
  const { metafile } = await esbuild({
    ...{ absWorkingDir: directory, entryPoints: [file], outdir: join(directory, "out") },
    ...{ bundle: true, metafile: true, write: false, format: "esm", logLevel: "error" },
    ...{ platform, ...(conditions && { conditions }) },
  });
  return Object.keys(metafile.inputs).map((path) => join(realpathSync(directory), path));
}

test("Node runs the fast build", () => {
  const directory = project(tarball, []);
  const resolve = (type: string, program: string) => run(directory, "node", `--input-type=${type}`, "-e", program);
  const imported = resolve("module", 'console.log(new URL(import.meta.resolve("portin")).pathname)');
  const required = resolve("commonjs", 'console.log(require.resolve("portin"))');
  expect(builds(directory, [imported.trim(), required.trim()])).toEqual(["dist/fast.js", "dist/fast.cjs"]);
});

// These tools are not installed here: esbuild gets their conditions, and adds none of its own then.
test.each([
  ["Deno", ["deno", "node"]],
  ["Bun", ["bun", "node"]],
])("%s runs the fast build", async (_runtime, conditions) => {
  const directory = project(tarball, ["report.js", "report.cjs"]);
  const imported = await foundByEsbuild(directory, "report.js", "neutral", conditions);
  const required = await foundByEsbuild(directory, "report.cjs", "neutral", conditions);
  expect(builds(directory, [...imported, ...required])).toEqual(["dist/fast.js", "dist/fast.cjs"]);
});

describe.each(["browser", "node"] as const)("a bundle for %s has the small build", (platform) => {
  test.each(["report.js", "report.cjs"])("by esbuild, of %s", async (file) => {
    const directory = project(tarball, ["report.js", "report.cjs"]);
    const found = await foundByEsbuild(directory, file, platform);
    expect(builds(directory, found)).toEqual([expect.stringMatching(/^dist\/index\.c?js$/)]);
  });

  test("by webpack", async () => {
    const directory = project(tarball, ["print.js", "report.js"]);
    const stats = await promisify<webpack.Configuration, webpack.Stats | undefined>(webpack)({
      ...{ mode: "production", context: directory, entry: "./print.js", optimization: { minimize: false } },
      ...{ target: platform === "node" ? "node" : "web", output: { path: join(directory, "out") } },
    });
    const { modules } = stats!.toJson({ all: false, modules: true, nestedModules: true });
    const found = modules!.flatMap(({ nameForCondition, modules = [] }) => [
      nameForCondition,
      ...modules.map((nested) => nested.nameForCondition),
    ]);
    expect(
      builds(
        directory,
        found.filter((name) => name != null),
      ),
    ).toEqual(["dist/index.js"]);
  });

  test("by Vite", async () => {
    const directory = project(tarball, ["print.js", "report.js"]);
    const server: InlineConfig = { build: { ssr: "print.js" }, ssr: { noExternal: true } };
    const page: InlineConfig = { build: { rolldownOptions: { input: join(directory, "print.js") } } };
    const of = platform === "node" ? server : page;
    const { output } = (await vite({
      ...{ root: directory, logLevel: "error", ...of, build: { ...of.build, write: false } },
    })) as Rolldown.RolldownOutput;
    const found = output.flatMap((chunk) => (chunk.type === "chunk" ? chunk.moduleIds : []));
    expect(builds(directory, found)).toEqual(["dist/index.js"]);
  });
});
