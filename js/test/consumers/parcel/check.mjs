import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { answers, assert, check, once, run, size } from "./consumer.mjs";

async function build(page, folder) {
  await run("parcel", ["build", page, "--dist-dir", folder, "--no-cache", "--no-source-maps"]);
  return readdirSync(folder);
}

await check('new URL("npm:portin/dist/portin.wasm", import.meta.url) is a file of its own', async () => {
  assert.equal((await build("file.html", "file")).filter((file) => file.endsWith(".wasm")).length, 1);
});

for (const packageExports of [false, true]) {
  await check(
    `every entry resolves, and a page answers, ${packageExports ? "by exports" : "by folders, as is its default"}`,
    async () => {
      const manifest = JSON.parse(readFileSync("package.json", "utf8"));
      writeFileSync("package.json", JSON.stringify({ ...manifest, "@parcel/resolver-default": { packageExports } }));
      const folder = `page-${packageExports}`;
      const scripts = (await build("index.html", folder)).filter((file) => file.endsWith(".js"));
      const [main] = scripts.filter((file) => readFileSync(`${folder}/index.html`, "utf8").includes(file));
      assert.equal(scripts.length, 2, "the portable build is in a file of its own");
      assert.ok(size(`${folder}/${main}`) < once + 10_000);
      const printed = (await run("node", [`${folder}/${main}`])).trim();
      assert.equal(printed, `${answers.wasm} contactCarrier PIN de transferencia function Update function`);
    },
  );
}
