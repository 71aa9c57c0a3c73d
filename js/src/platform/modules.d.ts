/** The module as a text that packed.ts reads: the build embeds it. */
declare module "*.wasm?packed" {
  const packed: string;
  export default packed;
}

/** The simulator's module as such a text: scripts/build.mjs writes it into dist/simulator.js. */
declare module "#packed-simulator" {
  const packed: string;
  export default packed;
}

/** The fast build of the module in base64: scripts/build.mjs writes it into dist/fast-module.cjs. */
declare module "*.wasm?base64" {
  const base64: string;
  export default base64;
}

/** The module, compiled by the platform: workerd's way to import one. */
declare module "*.wasm" {
  const module: WebAssembly.Module;
  export default module;
}

/** The same in Next.js. */
declare module "*.wasm?module" {
  const module: WebAssembly.Module;
  export default module;
}
