// Runs a small project in each runtime that is not a browser. The projects are in consumers/.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { pack, project, root, run, tool } from "../tarball.js";

const tarball = pack();
afterAll(() => tarball.remove());

const answers = "accountPin wasm contactCarrier Nombre (860) 555-0123";
const print = "report().then(console.log)";

test("Node, an ES module", () => {
  const directory = project(tarball, ["report.js"]);
  const program = ["--input-type=module", "-e", `import { report } from "./report.js"; ${print}`];
  expect(run(directory, "node", ...program)).toBe(`${answers}\n`);
  expect(run(directory, "node", "--jitless", ...program)).toBe(`${withoutWebAssembly}\n`);
});

test("Node, CommonJS", () => {
  const directory = project(tarball, ["report.cjs"]);
  const program = ["--input-type=commonjs", "-e", `const { report } = require("./report.cjs"); ${print}`];
  expect(run(directory, "node", ...program)).toBe(`${answers}\n`);
  expect(run(directory, "node", "--jitless", ...program)).toBe(`${withoutWebAssembly}\n`);
});

const withoutWebAssembly = "unavailable js contactCarrier Nombre (860) 555-0123";

test.each([
  ["React Native", ["react-native"]],
  ["Nitro on an edge", ["wintercg", "worker", "browser", "workerd", "edge-light", "netlify", "deno"]], // all that it sets
])("the conditions of %s find the portable build, which needs no WebAssembly", (_platform, conditions) => {
  const options = [...conditions.map((condition) => `--conditions=${condition}`), "--jitless"];
  for (const [type, program] of [
    ["module", `import { report } from "./report.js"; ${print}`],
    ["commonjs", `const { report } = require("./report.cjs"); ${print}`],
  ]) {
    const directory = project(tarball, ["report.js", "report.cjs"]);
    const output = run(directory, "node", ...options, `--input-type=${type}`, "-e", program!);
    expect(output).toBe("accountPin js contactCarrier Nombre (860) 555-0123\n");
  }
});

test("what Metro finds for a page has no import() of anything but a literal, which it refuses", () => {
  const directory = project(tarball, ["report.js"]);
  const program = ["--conditions=browser", "--input-type=module", "-e"];
  const [file] = run(directory, "node", ...program, 'console.log(import.meta.resolve("portin"))').split("\n");
  const imported = /^import .* from "(.*)";\n/.exec(readFileSync(new URL(file!), "utf8"))!;
  for (const name of [file!, imported[1]!]) expect(readFileSync(new URL(name, file), "utf8")).not.toContain("import(");
  expect(run(directory, "node", ...program, `import { report } from "./report.js"; ${print}`)).toBe(`${answers}\n`);
});

test.each(["node", "jsdom"])("Jest, CommonJS, its %s environment", (environment) => {
  const directory = project(tarball, ["report.cjs", "jest/answer.test.cjs"]);
  const options = ["--rootDir", directory, "--env", join(root, `node_modules/jest-environment-${environment}`)];
  run(
    directory,
    tool("jest"),
    ...options,
    "--testMatch",
    "**/*.test.cjs",
    "--cacheDirectory",
    join(directory, "cache"),
  );
});

test("Vitest, its jsdom environment", () => {
  const directory = project(tarball, ["report.js", "vitest/answer.test.js"], ["vitest", "jsdom"]);
  expect(run(directory, tool("vitest"), "run", "--environment", "jsdom")).toContain("1 passed");
});

test("React renders on a server", () => {
  const directory = project(tarball, ["server/main.js"], ["react", "react-dom"]);
  expect(run(directory, "node", "main.js")).toBe("<p>createSubscription accountPin (860) 555-0123</p>\n");
});

test.each([
  ["worker.js", "accountPin wasm contactCarrier Nombre (860) 555-0123"],
  ["slim.js", "accountPin wasm"],
])("workerd runs %s", async (worker, answer) => {
  const directory = project(tarball, ["report.js", `workerd/${worker}`, "workerd/config.capnp"]);
  await build({
    entryPoints: [join(directory, worker)],
    outfile: join(directory, "bundle.js"),
    bundle: true,
    format: "esm",
    conditions: ["workerd", "worker", "browser"], // as wrangler has them
    external: ["*.wasm"],
  });
  const server = spawn(tool("workerd"), ["serve", "config.capnp", "--control-fd=1"], {
    cwd: directory,
    detached: true,
  });
  onTestFinished(() => void process.kill(-server.pid!)); // its command starts it as another process
  const [line] = await once(server.stdout, "data");
  const { port } = JSON.parse(String(line));
  expect(await (await fetch(`http://127.0.0.1:${port}`)).text()).toBe(answer);
});

test("an edge runtime that compiles what is imported as ?module runs it", async () => {
  const directory = project(tarball, ["report.js"]);
  const compile: Plugin = {
    name: "wasm-module", // which Next.js has built in
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /\.wasm\?module$/ }, ({ path, resolveDir }) => ({
        path: join(resolveDir, path.replace("?module", "")),
        namespace: "wasm",
      }));
      onLoad({ filter: /^/, namespace: "wasm" }, ({ path }) => {
        const bytes = readFileSync(path, "base64");
        return { contents: `export default new WebAssembly.Module(Buffer.from("${bytes}", "base64"));` };
      });
    },
  };
  await build({
    stdin: { contents: `import { report } from "./report.js"; ${print};`, resolveDir: directory },
    outfile: join(directory, "bundle.mjs"),
    bundle: true,
    format: "esm",
    conditions: ["edge-light", "worker", "browser"],
    plugins: [compile],
  });
  expect(run(directory, "node", "bundle.mjs")).toBe(`${answers}\n`);
});
