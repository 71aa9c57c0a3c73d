// For platforms without WebAssembly: React Native, a strict Content-Security-Policy.
import { engineOf } from "../core/engine.js";
import { js } from "./js.js";
import { instantiate } from "../translated.js";

export const engine = /* @__PURE__ */ engineOf(/* @__PURE__ */ js(instantiate));
