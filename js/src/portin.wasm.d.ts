import type { ModuleSource } from "./source-types.js";

/** What importing the module gives depends on the bundler: bytes, a URL, a WebAssembly.Module. createPortin takes them all. */
declare const source: ModuleSource;
export default source;
