// For every platform that may compile WebAssembly from bytes: they are in this
// file, because a file beside it would have to be found by each bundler.
import portin from "../../../wasm/dist/portin.wasm?packed";
import { engineOf } from "../core/engine.js";
import { bytes } from "./packed.js";
import { wasm } from "./wasm.js";
import { loaded } from "./loaded.js";

export const engine = /* @__PURE__ */ engineOf(
  /* @__PURE__ */ wasm(() => bytes(portin)),
  loaded,
);
