// The simulator's module, a file beside this one, for CommonJS: Node and Jest.
import { readFile } from "node:fs/promises";
import { join } from "node:path";

declare const __dirname: string;

export default async (): Promise<WebAssembly.Module> =>
  WebAssembly.compile((await readFile(join(__dirname, "simulator.wasm"))) as Uint8Array<ArrayBuffer>);
