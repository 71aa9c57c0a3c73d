// Translates the module to JavaScript with binaryen's wasm2js, for platforms without WebAssembly.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pack } from "./pack.mjs";

/** Returns the source of an ES module that exports instantiate(), which returns the exports of a new instance. */
export function translate(wasm) {
  const temp = mkdtempSync(join(tmpdir(), "portin-"));
  try {
    const lowered = join(temp, "lowered.wasm");
    const output = join(temp, "translated.js");
    const features = ["--enable-bulk-memory", "--enable-sign-ext", "--enable-nontrapping-float-to-int"];
    const lowerings = ["--signext-lowering", "--llvm-nontrapping-fptoint-lowering", "--llvm-memory-copy-fill-lowering"];
    execFileSync("node_modules/.bin/wasm-opt", [...features, ...lowerings, "-Oz", wasm, "-o", lowered]);
    execFileSync("node_modules/.bin/wasm2js", ["-Oz", lowered, "-o", output]);
    return withPackedData(withClearedMemory(withInstantiate(readFileSync(output, "utf8"))));
  } finally {
    rmSync(temp, { recursive: true });
  }
}

/** Makes the module export a function that starts an instance: wasm2js starts one, and exports its exports. */
function withInstantiate(program) {
  return replace(
    program,
    /var retasmFunc = asmFunc\(\{\s*\}\);\s*(?:export var .*\s*)+$/,
    "export function instantiate() { return asmFunc(); }\n",
  );
}

/** Clears the buffer that memory has outgrown: there may be a PIN in it. */
function withClearedMemory(program) {
  return replace(program, /newHEAP8\.set\(HEAP8\);/, "newHEAP8.set(HEAP8); HEAP8.fill(0);");
}

/** Writes the data as a text that compresses better than base64: see src/platform/packed.ts. */
function withPackedData(program) {
  const decoded = replace(
    program,
    / {2}var base64ReverseLookup [^]*?(?=function initActiveSegments)/,
    `function fill(offset, text) { bufferView.set(bytes(text), offset); }\n`,
  );
  const call = /base64DecodeToExistingUint8Array\(bufferView, (\d+), "([A-Za-z0-9+/=]*)"\)/g;
  const filled = replace(decoded, call, (_, offset, data) => `fill(${offset}, "${pack(Buffer.from(data, "base64"))}")`);
  return `import { bytes } from "../src/platform/packed.js";\n${filled}`;
}

function replace(text, pattern, by) {
  const replaced = text.replace(pattern, by);
  if (replaced === text) throw new Error(`wasm2js writes no ${pattern} any more`);
  return replaced;
}
