// The simulator's module for CommonJS: the text in the ES module that the other entry imports.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { bytes } from "./packed.js";

declare const __dirname: string;

export default async (): Promise<WebAssembly.Module> => {
  const [, simulator] = (await readFile(join(__dirname, "simulator.js"), "utf8")).split('"');
  return WebAssembly.compile(bytes(simulator!));
};
