import { readdirSync, readFileSync } from "node:fs";
import { answerOf, answers, assert, check, once, run, size } from "./consumer.mjs";

const client = "dist/client";

await check("astro build renders a page ahead of time", async () => {
  await run("astro", ["build"], { ASTRO_TELEMETRY_DISABLED: "1" });
  const page = readFileSync(`${client}/index.html`, "utf8");
  assert.match(page, /<h1>provideInformation accountPin<\/h1>/);
  assert.match(page, /<input [^>]*autocomplete="off"/);
});

await check("its script answers, the portable build in a chunk of its own", async () => {
  const scripts = readdirSync(`${client}/_astro`).filter((file) => file.endsWith(".js"));
  const page = readFileSync(`${client}/index.html`, "utf8");
  const [main, ...more] = scripts.filter((file) => page.includes(file));
  assert.deepEqual(more, []);
  assert.ok(scripts.length > 1, "the portable build is in a file of its own");
  assert.ok(size(`${client}/_astro/${main}`) < once);
  const type = ["--import", "data:text/javascript,globalThis.document=undefined"];
  assert.equal((await run("node", [...type, `${client}/_astro/${main}`])).trim(), answers.wasm);
});

await check("its server answers", async () => {
  assert.equal(await answerOf("/report", "node", ["dist/server/entry.mjs"], { HOST: "127.0.0.1" }), answers.wasm);
});
