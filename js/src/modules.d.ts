/** The module's bytes in hexadecimal: the build embeds them. */
declare module "*.wasm?hex" {
  const hex: string;
  export default hex;
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
