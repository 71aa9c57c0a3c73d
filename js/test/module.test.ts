import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as portin from "portin";

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

test("the package exports its functions and its error, nothing else", () => {
  expect(Object.keys(portin).sort()).toEqual(["PortinError", "cancelability", "decide", "decline", "missing", "ready"]);
});

test("ready tells which build answers", async () => {
  await expect(portin.ready()).resolves.toBe("wasm");
});
