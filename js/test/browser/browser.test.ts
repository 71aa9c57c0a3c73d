// Builds a small page with each bundler and opens it in Chromium. The projects are in consumers/.
import { copyFileSync, cpSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { build as esbuild, type BuildOptions, type OnResolveResult, type Plugin } from "esbuild";
import type { Browser } from "playwright-core";
import { build as vite, createServer } from "vite";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import webpack from "webpack";
import { launch, serve, titleOf } from "../browser.js";
import { pack, project } from "../tarball.js";

const tarball = pack();
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  tarball.remove();
});

const page = ["page/index.html", "page/main.js", "report.js"];
const policies = {
  open: {},
  strict: { "content-security-policy": "default-src 'self'; script-src 'self'; img-src data:" },
  wasm: { "content-security-policy": "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; img-src data:" },
};
const answers = "accountPin wasm contactCarrier Nombre (860) 555-0123";
const answersOf = { open: answers, strict: "unavailable js contactCarrier Nombre (860) 555-0123", wasm: answers };

/** Expects the right answers of a page under each policy. It may load the portable build only where it needs it. */
async function expectAnswers(directory: string): Promise<void> {
  const scripts: Record<string, number> = {};
  for (const policy of ["open", "strict", "wasm"] as const) {
    const server = await serve(directory, policies[policy]);
    onTestFinished(server.close);
    expect(await titleOf(browser, server.url), policy).toBe(answersOf[policy]);
    scripts[policy] = server.asked.filter((path) => path.endsWith("js")).length;
  }
  expect(scripts).toEqual({ open: scripts["open"], strict: scripts["open"]! + 1, wasm: scripts["open"] });
}

/** Bundles main.js with esbuild, and returns where the page is. */
async function bundled(directory: string, options: BuildOptions): Promise<string> {
  const page = join(directory, "dist");
  await esbuild({
    absWorkingDir: directory,
    entryPoints: ["main.js"],
    bundle: true,
    format: "esm",
    outdir: page,
    ...options,
  });
  copyFileSync(join(directory, "index.html"), join(page, "index.html"));
  return page;
}

/** Resolves "portin" to another file. Its other entries stay as they are. */
function portinFrom(found: OnResolveResult): Plugin {
  return { name: "portin", setup: ({ onResolve }) => onResolve({ filter: /^portin$/ }, () => found) };
}

test("Vite builds a page", async () => {
  const directory = project(tarball, page);
  await vite({ root: directory, logLevel: "error" });
  await expectAnswers(join(directory, "dist"));
});

test("Vite builds a worker", async () => {
  const directory = project(tarball, ["worker/index.html", "worker/main.js", "worker/worker.js", "report.js"]);
  await vite({ root: directory, logLevel: "error", worker: { format: "es" } });
  await expectAnswers(join(directory, "dist"));
});

test("Vite serves a page in development", async () => {
  const directory = project(tarball, page);
  const server = await createServer({ root: directory, logLevel: "error", server: { host: "127.0.0.1", port: 0 } });
  onTestFinished(() => server.close());
  await server.listen();
  expect(await titleOf(browser, server.resolvedUrls!.local[0]!)).toBe(answers);
});

test("webpack builds a page", async () => {
  const directory = project(tarball, page);
  const output = { path: join(directory, "dist"), filename: "main.js" };
  const options = { mode: "production", context: directory, entry: "./main.js", output } as const;
  const stats = await promisify<webpack.Configuration, webpack.Stats | undefined>(webpack)(options);
  expect(stats!.toJson({ all: false, warnings: true, errors: true })).toMatchObject({ errors: [], warnings: [] });
  copyFileSync(join(directory, "index.html"), join(output.path, "index.html"));
  await expectAnswers(output.path);
});

test("esbuild builds a page of one file, with the portable build beside it", async () => {
  const directory = await bundled(project(tarball, page), { minify: true });
  copyFileSync(join(tarball.installed, "dist/translated.js"), join(directory, "translated.js"));
  await expectAnswers(directory);
});

test("esbuild builds a page and splits it", async () => {
  await expectAnswers(await bundled(project(tarball, page), { splitting: true, conditions: ["production"] }));
});

test("a page of one file where the portable build is not to be found says what to do", async () => {
  const directory = await bundled(project(tarball, page), { minify: true });
  const server = await serve(directory, policies.strict);
  onTestFinished(server.close);
  expect(await titleOf(browser, server.url)).toBe(
    "PortinError: portin: unavailable (WebAssembly is missing or blocked here, and so is the portable build. Import portin/portable.)",
  );
});

test("the portable entry answers at once under any policy", async () => {
  const portable = { path: join(tarball.installed, "dist/portable.js") };
  const directory = await bundled(project(tarball, page), { plugins: [portinFrom(portable)] });
  for (const policy of Object.values(policies)) {
    const server = await serve(directory, policy);
    onTestFinished(server.close);
    expect(await titleOf(browser, server.url)).toBe("accountPin js contactCarrier Nombre (860) 555-0123");
  }
});

test("a page imports the file that is published, without a bundler", async () => {
  const published = { path: "./published/index.js", external: true };
  const directory = await bundled(project(tarball, page), { plugins: [portinFrom(published)] });
  cpSync(join(tarball.installed, "dist"), join(directory, "published"), { recursive: true });
  await expectAnswers(directory);
});

test("a classic script is a global", async () => {
  await expectAnswers(project(tarball, ["script/index.html", "script/main.js"]));
});

test("createPortin takes all it says, under each policy", async () => {
  const directory = await bundled(project(tarball, ["slim/index.html", "slim/main.js"]), { target: "es2022" });
  const module = join(tarball.installed, "dist/portin.wasm");
  copyFileSync(module, join(directory, "portin.wasm"));
  copyFileSync(module, join(directory, "portin.bin"));
  const answers = Object.fromEntries(
    ["text", "url", "response", "promise", "buffer", "view", "mistyped", "module"].map((source) => [
      source,
      "accountPin",
    ]),
  );
  const refusals = { missing: "PortinError unavailable", page: "PortinError invalidArgument source" };
  for (const policy of ["open", "wasm"] as const) {
    const server = await serve(directory, policies[policy]);
    onTestFinished(server.close);
    expect(JSON.parse(await titleOf(browser, server.url)), policy).toEqual({ ...answers, ...refusals });
  }
  const server = await serve(directory, policies.strict);
  onTestFinished(server.close);
  const said = JSON.parse(await titleOf(browser, server.url));
  expect(new Set(Object.values(said))).toEqual(new Set(["PortinError unavailable"]));
});

/** Limits WebAssembly as Chrome and Android's WebView did before version 114. */
function limitConstructors(): void {
  const large = new WeakSet<object>();
  const refuse = (what: string) => {
    throw new RangeError(
      `WebAssembly.${what} is disallowed on the main thread, if the buffer size is larger than 4KB.`,
    );
  };
  const { compile, Instance, Module } = WebAssembly;
  WebAssembly.compile = async (bytes) => {
    const module = await compile(bytes);
    if (bytes.byteLength > 4096) large.add(module);
    return module;
  };
  WebAssembly.Module = new Proxy(Module, {
    construct: (target, [bytes]) => (bytes.byteLength > 4096 ? refuse("Compile") : new target(bytes)),
  });
  WebAssembly.Instance = new Proxy(Instance, {
    construct: (target, [module, imports]) => (large.has(module) ? refuse("Instance") : new target(module, imports)),
  });
}

test("where a page may only start WebAssembly in the background, ready() does, and createPortin", async () => {
  const directory = await bundled(project(tarball, page), { minify: true });
  const server = await serve(directory);
  onTestFinished(server.close);
  const title = await titleOf(browser, server.url, limitConstructors);
  expect(title).toBe("unavailable wasm contactCarrier Nombre (860) 555-0123");
  expect(server.asked.filter((path) => path.endsWith("translated.js"))).toEqual([]);

  const slim = await bundled(project(tarball, ["slim/index.html", "slim/main.js"]), { target: "es2022" });
  for (const name of ["portin.wasm", "portin.bin"])
    copyFileSync(join(tarball.installed, "dist/portin.wasm"), join(slim, name));
  const slimServer = await serve(slim);
  onTestFinished(slimServer.close);
  const answers = JSON.parse(await titleOf(browser, slimServer.url, limitConstructors));
  expect(answers).toMatchObject({
    text: "accountPin",
    promise: "accountPin",
    buffer: "accountPin",
    module: "accountPin",
  });
});
