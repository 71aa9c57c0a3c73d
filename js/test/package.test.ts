// What is published is what is tested: the tarball, installed as a user would.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const project = mkdtempSync(join(tmpdir(), "portin-"));

function run(command: string, ...args: string[]): string {
  return execFileSync(command, args, { cwd: project, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

beforeAll(() => {
  const [{ filename, files }] = JSON.parse(run("npm", "pack", root, "--json"));
  const names = files.map(({ path }: { path: string }) => path);
  expect(names).toEqual(expect.arrayContaining(["LICENSE", "NOTICE", "README.md", "package.json", "dist/portin.wasm"]));
  expect(names.filter((name: string) => !/^(dist\/|LICENSE$|NOTICE$|README\.md$|package\.json$)/.test(name))).toEqual([]);
  writeFileSync(join(project, "package.json"), `{"private":true}`);
  run("npm", "install", "--offline", "--no-audit", "--no-fund", filename);
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

const program = `console.log(decline("portingPhoneNumberPortProtected").action, missing({ status: "draft", required: ["accountPin"] }));`;

test("an ES module imports it", () => {
  writeFileSync(join(project, "main.mjs"), `import { decline, missing } from "portin";${program}`);
  expect(run("node", "main.mjs")).toBe("contactCarrier [ 'accountPin' ]\n");
});

test("a CommonJS module requires it", () => {
  writeFileSync(join(project, "main.cjs"), `const { decline, missing } = require("portin");${program}`);
  expect(run("node", "main.cjs")).toBe("contactCarrier [ 'accountPin' ]\n");
});

test("it has no dependency", () => {
  expect(JSON.parse(run("npm", "ls", "--all", "--json")).dependencies.portin.dependencies).toBeUndefined();
});

test.each([
  ["bundler", "esnext", "main.ts"],
  ["nodenext", "nodenext", "main.mts"],
  ["nodenext", "nodenext", "main.cts"],
])("TypeScript resolves its types by %s, %s, in %s", (moduleResolution, module, file) => {
  const source = `import { decide, type Decision, type Porting, type Status } from "portin";
    const porting: Porting = { status: "somethingNew", required: ["accountPin"] };
    const decision: Decision = decide(porting, { now: 0 });
    const status: Status = decision.status;
    // @ts-expect-error A step is one of a closed set.
    if (decision.step === "nonsense") throw status;
    // @ts-expect-error A porting has a status.
    decide({});`;
  writeFileSync(join(project, file), source);
  const options = ["--noEmit", "--strict", "--target", "es2022", "--lib", "es2022", "--types", "", "--module", module];
  run(join(root, "node_modules/.bin/tsc"), ...options, "--moduleResolution", moduleResolution, file);
});
