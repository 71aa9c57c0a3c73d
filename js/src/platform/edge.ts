// For Next.js on its edge runtime: as on Cloudflare Workers, but the import names the kind of module.
import portin from "./portin.wasm?module";
import { engineOf } from "../core/engine.js";
import { compiled } from "./wasm.js";

export const engine = /* @__PURE__ */ engineOf(/* @__PURE__ */ compiled(portin));
