import { readdirSync, readFileSync } from "node:fs";
import { assert, check, once, run, size } from "./consumer.mjs";

const browser = "dist/browser";

await check("ng build renders a page ahead of time", async () => {
  await run("ng", ["build"]);
  const page = readFileSync(`${browser}/index.html`, "utf8");
  assert.match(page, /<h1[^>]*>provideInformation accountPin<\/h1>/);
  assert.match(page, /<input[^>]* autocomplete="off"/);
});

await check("the portable build is in a chunk of its own", () => {
  const scripts = readdirSync(browser).filter((file) => file.endsWith(".js"));
  const large = scripts.filter((file) => size(`${browser}/${file}`) > 20_000);
  assert.equal(large.length, 2);
  assert.ok(size(`${browser}/main.js`) < once + 40_000); // with Angular
});
