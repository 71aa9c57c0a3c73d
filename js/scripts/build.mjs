// Builds dist/, all that is published: one file each for ESM and CommonJS with
// the module embedded, their types, and the module by itself.
import { execFileSync } from "node:child_process";
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const wasm = "../wasm/dist/portin.wasm";

rmSync("dist", { recursive: true, force: true });
await bundle("esm", "dist/index.js");
await bundle("cjs", "dist/index.cjs");
types();
copyFileSync(wasm, "dist/portin.wasm");
for (const file of ["LICENSE", "NOTICE"]) copyFileSync(`../${file}`, file); // a package has its own

async function bundle(format, outfile) {
  await build({
    entryPoints: ["src/index.ts"],
    outfile,
    format,
    bundle: true,
    minifySyntax: true,
    platform: "neutral",
    target: "es2022",
    loader: { ".wasm": "base64" },
    // Only the module TinyGo makes imports nothing.
    define: { STANDARD_GO: String(WebAssembly.Module.imports(new WebAssembly.Module(readFileSync(wasm))).length > 0) },
  });
}

/** Emits the types, and again with CommonJS names: to a CommonJS importer, .d.ts would mean ESM. */
function types() {
  execFileSync("node_modules/.bin/tsc", ["-p", "tsconfig.build.json"], { stdio: "inherit" });
  for (const inner of ["api", "base64", "engine", "wasi"]) rmSync(`dist/${inner}.d.ts`); // no public type refers to them
  for (const file of readdirSync("dist").filter((name) => name.endsWith(".d.ts"))) {
    const text = readFileSync(`dist/${file}`, "utf8");
    writeFileSync(`dist/${file.replace(/\.ts$/, ".cts")}`, text.replaceAll(/(["']\.\/\w+)\.js(["'])/g, "$1.cjs$2"));
  }
}
