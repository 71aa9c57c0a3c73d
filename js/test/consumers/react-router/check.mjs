import { readdirSync } from "node:fs";
import { answerOf, answers, assert, check, once, run, size } from "./consumer.mjs";

await check("react-router build has the portable build in a chunk of its own", async () => {
  await run("react-router", ["build"]);
  const client = "build/client/assets";
  const scripts = readdirSync(client).filter((file) => file.endsWith(".js"));
  const page = scripts.filter((file) => file.startsWith("page-"));
  const portable = scripts.filter((file) => file.startsWith("translated-"));
  assert.deepEqual([page.length, portable.length], [1, 1]);
  assert.ok(size(`${client}/${page}`) < once);
});

await check("its server renders a page, and answers", async () => {
  const start = (path) => answerOf(path, "react-router-serve", ["build/server/index.js"]);
  assert.match(
    await start("/"),
    /<form [^>]*method="post"><h1>provideInformation accountPin accountPin<\/h1><input [^>]*autoComplete="off"/,
  );
  assert.equal(await start("/report"), answers.wasm);
});
