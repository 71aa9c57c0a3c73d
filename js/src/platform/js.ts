import type { Build, Exports } from "../core/engine.js";
import { PortinError } from "../core/error.js";

declare const STANDARD_GO: boolean; // see wasm.ts

/** The module translated to JavaScript. A module built with the standard Go toolchain is too large to be translated. */
export function js(instantiate: () => unknown): Build {
  const start = STANDARD_GO ? refuse : (instantiate as () => Exports);
  return { name: "js", instantiate: start, load: async () => start() };
}

function refuse(): never {
  const remedy = "There is no portable build, because this portin was built without TinyGo";
  throw new PortinError("unavailable", { remedy });
}
