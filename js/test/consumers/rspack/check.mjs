import { readdirSync } from "node:fs";
import { promisify } from "node:util";
import { rspack } from "@rspack/core";
import { answers, assert, check, once, run, size } from "./consumer.mjs";

async function build({ folder, ...options }) {
  const output = { path: `${process.cwd()}/${folder}`, filename: "main.cjs", publicPath: "" };
  const stats = await promisify(rspack)({
    mode: "production",
    context: process.cwd(),
    target: "web",
    output,
    ...options,
  });
  assert.deepEqual(stats.toJson({ all: false, errors: true }).errors, []);
  return readdirSync(folder);
}

await check("a page, the portable build in a chunk of its own", async () => {
  assert.equal((await build({ entry: "./print.js", folder: "page" })).length, 2);
  assert.equal(
    (await run("node", ["--import", "data:text/javascript,globalThis.self=globalThis", "page/main.cjs"])).trim(),
    answers.wasm,
  );
  assert.ok(size("page/main.cjs") < once);
});

await check("one chunk, without the portable build as the README says", async () => {
  const files = await build({
    entry: "./print.js",
    folder: "one",
    resolve: { alias: { "portin/translated": false } },
    plugins: [new rspack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
  });
  assert.deepEqual(files, ["main.cjs"]);
  assert.equal((await run("node", ["one/main.cjs"])).trim(), answers.wasm);
  assert.ok(size("one/main.cjs") < once);
});

await check('new URL("portin/portin.wasm", import.meta.url) is a file of its own', async () => {
  const files = await build({ entry: "./file.js", folder: "file" });
  assert.equal(files.filter((file) => file.endsWith(".wasm")).length, 1);
});
