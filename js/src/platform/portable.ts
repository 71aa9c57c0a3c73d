// For platforms without WebAssembly: React Native, a strict Content-Security-Policy.
import { Engine } from "../engine.js";
import { js } from "./js.js";
import { instantiate } from "../translated.js";

export const engine = /* @__PURE__ */ new Engine(/* @__PURE__ */ js(instantiate));
