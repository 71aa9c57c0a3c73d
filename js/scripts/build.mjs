// Builds dist/, which is what the package publishes: the entries as ESM and CommonJS, their types, the module, and the
// module translated to JavaScript.
import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { posix, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { pack } from "./pack.mjs";
import { translate } from "./translate.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const wasm = "../wasm/dist/portin.wasm";
const simulator = "../wasm/dist/simulator.wasm";
const fast = existsSync("../wasm/dist/fast.wasm") ? "../wasm/dist/fast.wasm" : wasm; // the standard Go toolchain makes one only
const standardGo = WebAssembly.Module.imports(new WebAssembly.Module(readFileSync(wasm))).length > 0; // TinyGo's imports nothing
const entries = ["form", "react", "vue", "svelte", "decline", "messages", "rjsf", "jsonforms"]; // each a file of src/
const languages = readdirSync("src/generated/notices").map((file) => file.slice(0, -".ts".length));
const relative = /["'](\.\.?\/[\w./-]+)\.js["']/g; // a file of these types
const extensions = { esm: ".js", cjs: ".cjs", iife: ".js" };

rmSync("dist", { recursive: true, force: true });
const translated = standardGo ? "export let instantiate" : translateOnce("../wasm/dist/plain.wasm"); // or too large: see src/platform/js.ts
for (const format of ["esm", "cjs"]) {
  await bundle("index", format, "src/index.ts", "embedded");
  await bundle("fast", format, "src/index.ts", "fast");
  await bundle("portable", format, "src/index.ts", "portable");
  await bundle("slim", format, "src/slim.ts");
  await bundle("unsplit", format, "src/platform/unsplit.ts");
  for (const name of entries) await bundle(name, format, `src/${name}.ts`);
  for (const language of languages) {
    await bundle(`messages/${language}`, format, `src/generated/messages/${language}.ts`);
    await bundle(`notices/${language}`, format, `src/generated/notices/${language}.ts`);
  }
  await bundle("testing", format, "src/testing.ts", format === "cjs" ? "simulator-require" : "simulator-embedded");
  for (const name of ["msw", "playwright"]) await bundle(`testing/${name}`, format, `src/testing/${name}.ts`);
  const stdin = { contents: translated, resolveDir: "scripts" };
  await build({ ...options(format), outfile: `dist/translated${extensions[format]}`, stdin, minify: true });
}
await bundle("simulate", "esm", "src/testing/simulate.ts", "simulator-embedded");
writeFileSync("dist/simulate.js", `#!/usr/bin/env node\n${readFileSync("dist/simulate.js", "utf8")}`, { mode: 0o755 });
await bundle("workerd", "esm", "src/index.ts", "workerd");
await bundle("edge", "esm", "src/index.ts", "edge");
await bundle("portin.global", "iife", "src/index.ts", "embedded");
types([
  ...["index", "slim", ...entries, "portin.wasm", "translated"],
  ...["testing", "testing/msw", "testing/playwright"],
  ...languages.flatMap((language) => [`generated/messages/${language}`, `generated/notices/${language}`]),
]);
copyFileSync(wasm, "dist/portin.wasm");
writeFileSync("dist/fast-module.cjs", `module.exports = "${readFileSync(fast, "base64")}";\n`); // once for import and require
writeFileSync("dist/simulator.js", `export default "${pack(readFileSync(simulator))}";\n`); // once for all entries
required();
folders();
for (const file of ["CHANGELOG.md", "LICENSE"]) copyFileSync(`../${file}`, file); // a package has its own
writeFileSync("NOTICE", readFileSync("../NOTICE", "utf8").replaceAll("js/licenses/", "licenses/"));

/** Translates the module, unless the last translation is newer than the module. */
function translateOnce(module) {
  const kept = "../wasm/dist/translated.js";
  const programs = [module, "scripts/translate.mjs", "scripts/pack.mjs"];
  const isNew = existsSync(kept) && programs.every((file) => statSync(file).mtimeMs < statSync(kept).mtimeMs);
  if (!isNew) writeFileSync(kept, translate(module));
  return readFileSync(kept, "utf8");
}

/** Writes a file of dist/. The platform decides which engine index.ts gets, or which simulator. */
async function bundle(name, format, source, platform) {
  const outfile = `dist/${name}${extensions[format]}`;
  const { define, ...rest } = options(format);
  const defines = { ...define, SLIM: String(name === "slim") };
  await build({ ...rest, outfile, entryPoints: [source], define: defines, plugins: [imports(platform, format)] });
}

function options(format) {
  return {
    format,
    globalName: "portin",
    bundle: true,
    minify: format === "iife", // what nobody bundles after us
    minifySyntax: true,
    charset: format === "iife" ? "ascii" : "utf8", // a script is in the character set of its page
    platform: "neutral",
    target: "es2020",
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    supported: { "dynamic-import": format !== "cjs" }, // there require: Jest has no import() in CommonJS
    define: { STANDARD_GO: String(standardGo), COMMONJS: String(format === "cjs") },
    external: ["node:*", "msw", "react", "vue", "svelte", "portin/translated", "./portin.wasm", "./portin.wasm?module"],
  };
}

/** Resolves the imports that are not files of src/. */
function imports(platform, format) {
  const setup = ({ onResolve, onLoad }) => {
    onResolve({ filter: /^#(engine|simulator)$/ }, () => ({ path: resolve(`src/platform/${platform}.ts`) }));
    // A script cannot import it by this name: see src/platform/loaded.ts.
    if (format === "iife")
      onResolve({ filter: /^portin\/translated$/ }, () => ({ path: resolve("src/platform/unsplit.ts") }));
    // A form asks the app's portin, by whichever entry its platform has. The adapters of frameworks use portin/form.
    onResolve({ filter: /^\.\.\/index\.js$/ }, () => ({ path: "portin", external: true }));
    onResolve({ filter: /^\.\.\/form\.js$/ }, () => ({ path: "portin/form", external: true }));
    onResolve({ filter: /\/translated\.js$/ }, () => ({ path: `./translated${extensions[format]}`, external: true }));
    onResolve({ filter: /\?packed$/ }, () => ({ path: wasm, namespace: "packed" }));
    onResolve({ filter: /^#packed-simulator$/ }, () => ({ path: "./simulator.js", external: true }));
    onResolve({ filter: /\?base64$/ }, () => ({ path: "./fast-module.cjs", external: true }));
    onLoad({ filter: /^/, namespace: "packed" }, ({ path }) => ({
      contents: pack(readFileSync(path)),
      loader: "text",
    }));
  };
  return { name: "imports", setup };
}

/**
 * Emits the types of the entries, and copies of them with CommonJS names, because a .d.ts file would mean ESM to a
 * CommonJS importer.
 */
function types(entries) {
  execFileSync("node_modules/.bin/tsc", ["-p", "tsconfig.build.json"], { stdio: "inherit" });
  for (const name of ["portin.wasm", "translated"]) copyFileSync(`src/${name}.d.ts`, `dist/${name}.d.ts`);
  const names = new Set(entries);
  for (const name of names) {
    const text = readFileSync(`dist/${name}.d.ts`, "utf8");
    for (const [, path] of text.matchAll(relative)) names.add(posix.join(posix.dirname(name), path));
    writeFileSync(
      `dist/${name}.d.cts`,
      text.replaceAll(relative, (path) => path.replace(/\.js(?=.$)/, ".cjs")),
    );
  }
  const emitted = readdirSync("dist", { recursive: true }).filter((file) => file.endsWith(".d.ts"));
  for (const file of emitted) if (!names.has(file.slice(0, -".d.ts".length))) rmSync(`dist/${file}`);
  removeEmptyFolders("dist");
  const text = readFileSync("dist/portin.wasm.d.cts", "utf8");
  writeFileSync("dist/portin.wasm.d.cts", text.replace("export default", "export =")); // it has no other export
}

/** Removes the folders that have no files any more. */
function removeEmptyFolders(directory) {
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    if (entry.isDirectory()) removeEmptyFolders(`${directory}/${entry.name}`);
  }
  if (readdirSync(directory).length === 0) rmdirSync(directory);
}

/** Gives the build for require the form of an ES module, for Metro: see src/platform/loaded.ts. */
function required() {
  const names = Object.keys(createRequire(import.meta.url)("../dist/index.cjs"));
  const lines = [
    'import * as portin from "./index.cjs";',
    `export const { ${names.join(", ")} } = portin.default ?? portin;`,
  ];
  writeFileSync("dist/required.js", `${lines.join("\n")}\n`);
}

/**
 * Makes a folder for each entry, with a package.json that says where the entry is. Tools that do not read "exports"
 * find it by that: older versions of Parcel, Metro and Jest, or newer ones set that way. "files" in package.json
 * publishes the folders.
 */
function folders() {
  const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
  for (const [entry, conditions] of Object.entries(exports)) {
    const { import: imported, require: required } = conditions.browser ?? conditions;
    if (!entry.startsWith("./") || !imported || entry === "./portin.wasm") continue;
    for (const name of entry.endsWith("/*") ? languages : [""]) {
      const folder = entry.replace("*", name);
      const [main, types, module] = [required.default, required.types, imported.default].map((path) =>
        posix.relative(posix.normalize(folder), posix.normalize(path.replace("*", name))),
      );
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      const manifest = { private: true, main, module, types, sideEffects: false };
      writeFileSync(`${folder}/package.json`, `${JSON.stringify(manifest, null, 2)}\n`);
    }
  }
  rmSync("schemas", { recursive: true, force: true });
  cpSync("../schema/documents", "schemas", { recursive: true });
}
