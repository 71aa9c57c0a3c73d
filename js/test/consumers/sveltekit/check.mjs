import { readdirSync } from "node:fs";
import { answerOf, answers, assert, check, once, run, size } from "./consumer.mjs";

await check("vite build has the portable build in a chunk of its own", async () => {
  await run("vite", ["build"]);
  const client = "build/client/_app/immutable";
  const scripts = readdirSync(client, { recursive: true }).filter((file) => file.endsWith(".js"));
  const large = scripts.map((file) => size(`${client}/${file}`)).filter((bytes) => bytes > 20_000);
  assert.equal(large.length, 2);
  assert.ok(Math.max(...large) < once);
});

await check("its server renders a page, and answers", async () => {
  const start = (path) => answerOf(path, "node", ["build"], { HOST: "127.0.0.1" });
  const page = await start("/");
  assert.match(page, /<h1>provideInformation accountPin<\/h1>/);
  assert.match(page, /<input [^>]*autocomplete="off"/);
  assert.equal(await start("/report"), answers.wasm);
});
