import { readFile } from "node:fs/promises";
import { createPortin } from "portin/slim";

const { missing } = await createPortin(readFile(new URL(import.meta.resolve("portin/portin.wasm"))));
console.log(missing({ status: "draft", required: ["accountPin"] }).join());
