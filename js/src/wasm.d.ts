/** The module's bytes in base64: the build embeds them. */
declare module "*.wasm" {
  const base64: string;
  export default base64;
}
