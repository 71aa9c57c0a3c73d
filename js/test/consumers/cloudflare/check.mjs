import { readdirSync } from "node:fs";
import { answers, assert, check, run } from "./consumer.mjs";
import { dispatch } from "./workerd.mjs";

await check("wrangler builds a Worker, which runs", async () => {
  await run("wrangler", ["deploy", "--dry-run", "--outdir=out"]);
  assert.equal(await dispatch("out", "worker.js", "/"), answers.wasm);
});

await check("Cloudflare's Vite plugin builds a Worker, which runs", async () => {
  await run("vite", ["build"]);
  const script = readdirSync("dist/portin").find((file) => file.endsWith(".js"));
  assert.equal(await dispatch("dist/portin", script, "/"), answers.wasm);
});
