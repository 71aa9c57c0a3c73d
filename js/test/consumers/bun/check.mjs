import { readdirSync } from "node:fs";
import { answers, assert, check, once, run, size } from "./consumer.mjs";

await run("node", ["node_modules/bun/install.js"]); // links the program it came with

for (const file of ["print.js", "print.cjs"]) {
  await check(`it runs ${file}`, async () => assert.equal((await run("bun", [file])).trim(), answers.wasm));
}

await check("portin/slim, of the bytes of the file", async () => {
  assert.equal((await run("bun", ["bytes.js"])).trim(), "accountPin");
});

const external = ["--external", "portin/translated"];
const oneFile = [["--production"], external, ["--target=bun", ...external], ["--target=node", ...external]];

for (const options of oneFile) {
  await check(`bun build ${options.join(" ")}: one file without the portable build`, async () => {
    const file = `out/${options.join("").replace(/\W/g, "")}.mjs`;
    await run("bun", ["build", "print.js", "--minify", `--outfile=${file}`, ...options]);
    assert.ok(size(file) < once, `${size(file)}`);
    assert.equal((await run("bun", [file])).trim(), answers.wasm);
  });
}

await check("bun build --splitting: the portable build in a chunk of its own", async () => {
  await run("bun", ["build", "print.js", "--minify", "--splitting", "--outdir=split"]);
  assert.equal(readdirSync("split").length, 2);
  assert.ok(size("split/print.js") < once);
});
