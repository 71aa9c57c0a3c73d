import { readdirSync, rmSync } from "node:fs";
import { answers, assert, check, once, run, runAll, size } from "./consumer.mjs";

const resolve = "@rollup/plugin-node-resolve";
const forBrowser = `${resolve}={browser:true}`;
const split = ["-f", "es", "-d", "split", "--entryFileNames", "[name].mjs", "--chunkFileNames", "[name].mjs"];

for (const format of ["es", "cjs", "iife"]) {
  await check(`one file, ${format}, without the portable build, of which it warns`, async () => {
    const file = `out/${format}.${format === "es" ? "mjs" : "cjs"}`;
    const output = await runAll("rollup", ["print.js", "-p", resolve, "-f", format, "-o", file]);
    assert.match(output, /portin\/translated/);
    assert.equal((await run("node", [file])).trim(), answers.wasm);
    assert.ok(size(file) < once, `${size(file)}`);
  });
}

await check("one file for a browser, with portin/translated external", async () => {
  await run("rollup", ["print.js", "-p", forBrowser, "-e", "portin/translated", "-f", "es", "-o", "out/browser.mjs"]);
  assert.ok(size("out/browser.mjs") < once);
});

await check("for a browser the portable build is a chunk of its own, loaded where it is needed", async () => {
  await run("rollup", ["print.js", "-p", forBrowser, ...split]);
  assert.equal(readdirSync("split").length, 2);
  rmSync("node_modules/portin", { recursive: true }); // Node would find it there
  assert.equal((await run("node", ["split/print.mjs"])).trim(), answers.wasm);
  assert.equal((await run("node", ["--jitless", "split/print.mjs"])).trim(), answers.loaded);
});
