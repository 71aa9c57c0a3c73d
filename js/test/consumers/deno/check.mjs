import { answers, assert, check, run } from "./consumer.mjs";

await check("it runs print.js", async () =>
  assert.equal((await run("deno", ["run", "--allow-all", "print.js"])).trim(), answers.wasm),
);

await check("portin/slim, of the bytes of the file", async () => {
  assert.equal((await run("deno", ["run", "--allow-all", "bytes.js"])).trim(), "accountPin");
});

await check("where it may not compile, ready() loads the portable build", async () => {
  assert.equal((await run("deno", ["run", "--allow-all", "--v8-flags=--jitless", "print.js"])).trim(), answers.loaded);
});
