import { answerOf, answers, assert, check, run } from "./consumer.mjs";
import { dispatch } from "./workerd.mjs";

const page = /provideInformation accountPin/;

await check("cloudflare_module builds, and renders and answers in workerd", async () => {
  await run("nuxt", ["build"], { NITRO_PRESET: "cloudflare_module" });
  assert.match(await dispatch(".output/server", "index.mjs", "/"), page);
  assert.equal(await dispatch(".output/server", "index.mjs", "/report"), answers.portable);
});

await check("node_server builds, and renders and answers in Node", async () => {
  await run("nuxt", ["build"], { NITRO_PRESET: "node_server" });
  assert.match(await answerOf("/", "node", [".output/server/index.mjs"]), page);
  assert.equal(await answerOf("/report", "node", [".output/server/index.mjs"]), answers.wasm);
});
