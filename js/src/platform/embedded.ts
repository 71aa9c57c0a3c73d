// For every platform that may compile WebAssembly from bytes. The bytes are in this file, because not every bundler
// would find a separate one.
import portin from "../../../wasm/dist/portin.wasm?packed";
import { engineOf } from "../core/engine.js";
import { bytes } from "./packed.js";
import { wasm } from "./wasm.js";
import { loaded } from "./loaded.js";

export const engine = /* @__PURE__ */ engineOf(
  /* @__PURE__ */ wasm(() => bytes(portin)),
  loaded,
);
