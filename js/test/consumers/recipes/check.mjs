import { readFileSync } from "node:fs";
import { transformAsync } from "@babel/core";
import solid from "babel-preset-solid";
import { build } from "esbuild";
import { JSDOM } from "jsdom";
import { assert, check } from "./consumer.mjs";

/** Compiles the JSX of Solid. */
const compiler = {
  name: "compiler",
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.jsx$/ }, async ({ path }) => {
      const { code } = await transformAsync(readFileSync(path, "utf8"), { filename: path, presets: [solid] });
      return { contents: code };
    }),
};

const { outputFiles } = await build({
  entryPoints: ["page.jsx"],
  bundle: true,
  write: false,
  format: "iife",
  globalName: "recipes",
  plugins: [compiler],
  tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
});

for (const name of ["solid", "lit", "angular"]) {
  await check(`${name}: shows, asks, sends and forgets the PIN, in at most 30 lines`, async () => {
    const file = { solid: "solid.jsx", lit: "lit.js", angular: "angular.ts" }[name];
    assert.ok(readFileSync(file, "utf8").trimEnd().split("\n").length <= 31, "too long"); // with its heading
    const { window } = new JSDOM("<!doctype html><body>", { runScripts: "outside-only", pretendToBeVisual: true });
    Object.assign(window, { TextEncoder, TextDecoder, WebAssembly, queueMicrotask });
    window.eval(`${outputFiles[0].text};window.recipes = recipes`);
    const sent = await window.recipes.tried(name);
    assert.equal(sent, '[{"accountNumber":"123456789012","accountPin":"1234"}]');
    window.close();
  });
}
