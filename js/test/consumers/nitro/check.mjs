import { pathToFileURL } from "node:url";
import { answerOf, answers, assert, check, run } from "./consumer.mjs";
import { dispatch } from "./workerd.mjs";

const build = (preset) => run("nitropack", ["build"], { NITRO_PRESET: preset });

await check("cloudflare_module builds without a flag, and runs in workerd", async () => {
  await build("cloudflare_module");
  assert.equal(await dispatch(".output/server", "index.mjs", "/"), answers.portable);
});

await check("vercel_edge builds without a flag, and runs", async () => {
  await build("vercel_edge");
  const handler = pathToFileURL(".vercel/output/functions/__fallback.func/index.mjs");
  assert.equal((await run("node", ["call.mjs", handler])).trim(), answers.portable);
});

await check("netlify_edge builds without a flag, and runs in Deno", async () => {
  await build("netlify_edge");
  const handler = pathToFileURL(".netlify/edge-functions/server/server.js");
  assert.equal((await run("deno", ["run", "--allow-all", "call.mjs", handler])).trim(), answers.portable);
});

await check("deno_deploy builds without a flag, and runs in Deno", async () => {
  await build("deno_deploy");
  assert.equal(
    await answerOf("/", "deno", ["run", "--allow-all", ".output/server/index.ts"], {
      DENO_SERVE_ADDRESS: "tcp:127.0.0.1:PORT",
    }),
    answers.portable,
  );
});
