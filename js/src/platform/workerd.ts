// For Cloudflare Workers: they forbid to compile at run time, and import modules compiled.
import portin from "./portin.wasm";
import { Engine } from "../engine.js";
import { wasm } from "./wasm.js";

export const engine = /* @__PURE__ */ new Engine(/* @__PURE__ */ wasm(() => portin));
