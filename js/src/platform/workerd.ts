// For Cloudflare Workers, which cannot compile WebAssembly at run time but can import a compiled module.
import portin from "./portin.wasm";
import { engineOf } from "../core/engine.js";
import { compiled } from "./wasm.js";

export const engine = /* @__PURE__ */ engineOf(/* @__PURE__ */ compiled(portin));
