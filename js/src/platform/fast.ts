// For Node, Deno and Bun, where no bytes travel: the module built for speed, a quarter larger.
import portin from "../../../wasm/dist/fast.wasm?base64";
import { engineOf } from "../core/engine.js";
import { loaded } from "./loaded.js";
import { wasm } from "./wasm.js";

export const engine = /* @__PURE__ */ engineOf(
  /* @__PURE__ */ wasm(() => fromBase64(portin)),
  loaded,
);

/** Each of these platforms has Buffer, the fastest way from base64 to bytes; the types are those of browsers. */
declare const Buffer: { from(text: string, encoding: "base64"): Uint8Array<ArrayBuffer> };

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Buffer.from(text, "base64");
}
