import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";
import * as portin from "portin";

const root = fileURLToPath(new URL("..", import.meta.url));
const wasm = readFileSync(new URL("../dist/portin.wasm", import.meta.url));

test("the module imports nothing", () => {
  expect(WebAssembly.Module.imports(new WebAssembly.Module(wasm))).toEqual([]);
});

test("a host that forgets the clock is told so", () => {
  const module: any = new WebAssembly.Instance(new WebAssembly.Module(wasm)).exports;
  module._initialize();
  const buffer = () => Buffer.from(module.memory.buffer, module.buffer(), module.capacity());
  const length = buffer().write(`{"status":"draft"}`);
  for (const verb of ["decide", "cancelability"]) {
    const answer = module[verb](buffer().write(`{"status":"draft"}`));
    expect(JSON.parse(buffer().toString("utf8", 0, -answer))).toMatchObject({ code: "invalidArgument", path: "now" });
  }
  buffer().write(`{"status":"draft"}`);
  expect(buffer().toString("utf8", 0, module.missing(length))).toBe("[]");
});

test("its memory stays where it is, whatever passes through", () => {
  const { memory, ...module }: any = new WebAssembly.Instance(new WebAssembly.Module(wasm)).exports;
  module._initialize();
  const ask = (text: string) => {
    const length = Buffer.from(memory.buffer, module.buffer(), module.capacity()).write(text);
    module.decide(length, 0);
    module.missing(length % 100); // rarely JSON
  };
  const calls = (count: number) => {
    for (let i = 0; i < count; i++) {
      const filler = "c".repeat((i * 37) % 5_000);
      ask(`{"status":"declined","declinedCode":"${filler}","required":["accountPin"],"x":{"${filler}":[1]}}`);
    }
    return memory.buffer.byteLength;
  };
  expect(calls(20_000)).toBe(calls(5_000));
  expect(memory.buffer.byteLength).toBeLessThanOrEqual(1 << 20);
});

test("importing only the error leaves the module out", async () => {
  const { outputFiles } = await build({
    stdin: { contents: `export { PortinError } from "portin"`, resolveDir: root },
    ...{ bundle: true, minify: true, format: "esm", write: false },
  });
  expect(outputFiles[0]!.text).toContain("PortinError");
  expect(outputFiles[0]!.text.length).toBeLessThan(2_000);
});

test("the package exports its functions and its error, nothing else", () => {
  expect(Object.keys(portin).sort()).toEqual([
    "PortinError",
    "cancelability",
    "decide",
    "decline",
    "formatAsYouType",
    "missing",
    "parsePhone",
    "ready",
  ]);
});

test("ready tells which build answers", async () => {
  await expect(portin.ready()).resolves.toBe("wasm");
});
