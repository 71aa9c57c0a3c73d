import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as portin from "portin";

const wasm = readFileSync(new URL("../dist/portin.wasm", import.meta.url));

test("the module imports nothing", () => {
  expect(WebAssembly.Module.imports(new WebAssembly.Module(wasm))).toEqual([]);
});

test("the package exports its functions and its error, nothing else", () => {
  expect(Object.keys(portin).sort()).toEqual(["PortinError", "cancelability", "decide", "decline", "missing", "ready"]);
});

test("ready tells which build answers", async () => {
  await expect(portin.ready()).resolves.toBe("wasm");
});
