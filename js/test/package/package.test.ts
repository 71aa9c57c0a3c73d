// The package itself: what is in it, how Node and TypeScript resolve it.
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { afterAll, expect, test } from "vitest";
import { pack, project, root, run } from "../tarball.js";

const tarball = pack();
afterAll(() => tarball.remove());

test("it has what it needs, and nothing else", () => {
  const needed = ["CHANGELOG.md", "LICENSE", "NOTICE", "README.md", "package.json", "dist/portin.wasm"];
  expect(tarball.files).toEqual(expect.arrayContaining(needed));
  const others =
    /^(dist\/|schemas\/|licenses\/|CHANGELOG\.md$|LICENSE$|NOTICE$|README\.md$|([\w-]+\/){0,2}package\.json$)/;
  expect(tarball.files.filter((name) => !others.test(name))).toEqual([]);
});

test("it is at most 1.4 MB to download", () => {
  expect(statSync(tarball.path).size).toBeLessThanOrEqual(1_400_000);
});

test("it ships the licences its notice names, as they are in the repository", () => {
  const notice = readFileSync(join(tarball.installed, "NOTICE"), "utf8");
  const names = [...new Set(notice.match(/licenses\/[\w.-]+\.txt/g))];
  expect(names.length).toBeGreaterThan(2);
  expect(tarball.files.filter((name) => name.startsWith("licenses/")).sort()).toEqual(names.sort());
  for (const name of names) {
    expect(readFileSync(join(tarball.installed, name), "utf8")).toBe(readFileSync(join(root, name), "utf8"));
  }
});

test("it bundles nobody else's code", () => {
  for (const file of tarball.files.filter((name) => /^dist\/[\w./]+\.js$/.test(name))) {
    expect(readFileSync(join(tarball.installed, file), "utf8"), file).not.toContain("node_modules/");
  }
});

test("it has no dependency; React is for those who import portin/react", () => {
  const { dependencies, peerDependencies, peerDependenciesMeta, optionalDependencies } = JSON.parse(
    readFileSync(join(tarball.installed, "package.json"), "utf8"),
  );
  expect({ dependencies, optionalDependencies }).toEqual({});
  expect({ peerDependencies, peerDependenciesMeta }).toEqual({
    peerDependencies: { msw: ">=2", react: ">=18", svelte: ">=4", vue: ">=3.4" },
    peerDependenciesMeta: {
      msw: { optional: true },
      react: { optional: true },
      svelte: { optional: true },
      vue: { optional: true },
    },
  });
});

test("publint finds nothing to say", async () => {
  const { messages } = await publint({ pkgDir: tarball.installed, pack: false, strict: true });
  expect(messages).toEqual([]);
});

test("the types of every entry are right for every resolution", async () => {
  const analysis = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(tarball.path))));
  expect(analysis).toMatchObject({ types: { kind: "included" }, problems: [] });
});

const entries = ["portin", "portin/portable"];

test.each(entries)("an ES module imports %s", (entry) => {
  expect(program("main.mjs", `import { decline, missing } from "${entry}";${question}`)).toBe(answer);
});

test.each(entries)("a CommonJS module requires %s", (entry) => {
  expect(program("main.cjs", `const { decline, missing } = require("${entry}");${question}`)).toBe(answer);
});

test("the schemas are there for both kinds of modules", () => {
  const schema = "portin/schemas/draft-07/update.json";
  const asked = `console.log(schema.title, Object.keys(schema.properties).length > 10);`;
  const answered = "Update true\n";
  expect(program("main.mjs", `import schema from "${schema}" with { type: "json" }; ${asked}`)).toBe(answered);
  expect(program("main.cjs", `const schema = require("${schema}"); ${asked}`)).toBe(answered);
});

const question = `console.log(decline("portingPhoneNumberPortProtected").action, missing({ status: "draft", required: ["accountPin"] }));`;
const answer = "contactCarrier [ 'accountPin' ]\n";

function program(file: string, text: string): string {
  const directory = project(tarball, []);
  writeFileSync(join(directory, file), text);
  return run(directory, "node", file);
}
