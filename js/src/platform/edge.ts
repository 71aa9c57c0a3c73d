// For Next.js on its edge runtime: like Cloudflare Workers, but the import says what it wants.
import portin from "./portin.wasm?module";
import { Engine } from "../engine.js";
import { wasm } from "./wasm.js";

export const engine = /* @__PURE__ */ new Engine(/* @__PURE__ */ wasm(() => portin));
