import type { Build, Exports } from "../core/engine.js";
import { wasi } from "./wasi.js";

/** Whether this build's module was built with the standard Go toolchain: see scripts/build.mjs. */
declare const STANDARD_GO: boolean;

/** What is so where WebAssembly does not run at all. */
export const blocked = "WebAssembly is missing or blocked here";

/** The module as WebAssembly. `bytes` is called when the module is first needed. */
export function wasm(bytes: () => Uint8Array<ArrayBuffer>): Build {
  let module: WebAssembly.Module | undefined;
  return {
    name: "wasm",
    remedy: `${blocked}. Await ready() first, or import portin/portable`,
    instantiate: () => compiled((module ??= new WebAssembly.Module(bytes()))).instantiate(),
    load: async () => compiled((module ??= await WebAssembly.compile(bytes()))).load(),
  };
}

/** The module as WebAssembly that is compiled already. */
export function compiled(module: WebAssembly.Module): Build {
  let memory: Exports["memory"];
  const imports = STANDARD_GO ? wasi(module, () => memory.buffer) : {};
  const exportsOf = ({ exports }: WebAssembly.Instance) => {
    if (STANDARD_GO) ({ memory } = exports as unknown as Exports);
    return exports as unknown as Exports;
  };
  return {
    name: "wasm",
    instantiate: () => exportsOf(new WebAssembly.Instance(module, imports)),
    load: async () => exportsOf(await WebAssembly.instantiate(module, imports)),
  };
}
