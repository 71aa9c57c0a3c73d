// For Cloudflare Workers: they forbid to compile at run time, and import modules compiled.
import portin from "./portin.wasm";
import { engineOf } from "../core/engine.js";
import { compiled } from "./wasm.js";

export const engine = /* @__PURE__ */ engineOf(/* @__PURE__ */ compiled(portin));
