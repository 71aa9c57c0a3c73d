// createPortin takes what the DOM calls it.
import { createPortin } from "portin/slim";

export async function load(source: BufferSource, module: WebAssembly.Module) {
  await createPortin(fetch("portin.wasm"));
  await createPortin(await fetch("portin.wasm"));
  await createPortin(new URL("portin.wasm", location.href));
  await createPortin(source);
  await createPortin(module);
}
