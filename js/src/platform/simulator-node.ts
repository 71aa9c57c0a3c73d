// The simulator's module, a file beside this one, for Node.
import { readFile } from "node:fs/promises";

export default async (): Promise<WebAssembly.Module> =>
  WebAssembly.compile((await readFile(new URL("./simulator.wasm", import.meta.url))) as Uint8Array<ArrayBuffer>);
