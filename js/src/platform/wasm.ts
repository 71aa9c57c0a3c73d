import type { Build, Exports } from "../engine.js";
import { PortinError } from "../error.js";
import { wasi } from "./wasi.js";

/** Whether this build's module is of the standard Go toolchain: see scripts/build.mjs. */
declare const STANDARD_GO: boolean;

const remedy = "WebAssembly is missing or blocked here. Await ready() first, or import portin/portable";

/**
 * The module as WebAssembly.
 *
 * @param compile is called when the first question is asked, and not again once it has returned.
 */
export function wasm(compile: () => WebAssembly.Module): Build {
  let module: WebAssembly.Module | undefined;
  return {
    name: "wasm",
    instantiate() {
      try {
        module ??= compile();
        const imports = STANDARD_GO ? wasi(module, () => exports.memory.buffer) : {};
        const exports = new WebAssembly.Instance(module, imports).exports as unknown as Exports;
        return exports;
      } catch {
        throw new PortinError("unavailable", { remedy });
      }
    },
  };
}
