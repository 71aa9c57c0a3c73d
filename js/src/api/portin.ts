import { engine } from "#engine";
import { explained } from "../core/explain.js";
import { functionsOf } from "../core/verbs.js";

/** The functions of this entry. The build makes an entry for each platform, with the platform's engine. */
export const portin = /* @__PURE__ */ explained(/* @__PURE__ */ functionsOf(engine));
