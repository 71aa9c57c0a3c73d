// For Node, Deno and Bun: the module built for speed. It is a quarter larger, but no page has to download it.
import portin from "../../../wasm/dist/fast.wasm?base64";
import { engineOf } from "../core/engine.js";
import { loaded } from "./loaded.js";
import { wasm } from "./wasm.js";

export const engine = /* @__PURE__ */ engineOf(
  /* @__PURE__ */ wasm(() => fromBase64(portin)),
  loaded,
);

/**
 * All these platforms have Buffer, which decodes base64 fastest. The project's types are those of browsers, without it.
 */
declare const Buffer: { from(text: string, encoding: "base64"): Uint8Array<ArrayBuffer> };

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Buffer.from(text, "base64");
}
