import type { ModuleContent } from "./api/source-types.js";

/**
 * What importing the module gives depends on the tool, and createPortin takes all of these: Cloudflare Workers give a
 * `WebAssembly.Module`, and so does Next.js on its edge runtime, imported as `portin/portin.wasm?module`; Vite a URL,
 * imported as `portin/portin.wasm?url`; esbuild a URL or bytes, by its loader for `.wasm`, `file` or `binary`; webpack
 * and Rspack a URL with `type: "asset/resource"` for it.
 *
 * Without a setting, webpack, Rspack and Next.js take `new URL("portin/portin.wasm", import.meta.url)`. What
 * starts the module by itself is of no use here, because portin starts it anew after a trap: Deno, Node 24,
 * `?init` of Vite, `asyncWebAssembly` of webpack. In Node and Deno read the file, and pass its bytes.
 */
declare const source: ModuleContent;
export default source;
