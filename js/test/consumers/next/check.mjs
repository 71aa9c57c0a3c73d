import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { answerOf, answers, assert, check, run } from "./consumer.mjs";

/** Changes a file. */
function edit(file, change) {
  const text = readFileSync(file, "utf8");
  const changed = change(text);
  assert.notEqual(changed, text, `${file} is another one`);
  writeFileSync(file, changed);
}

await run("create-next-app", ["template", "--yes", "--skip-install", "--disable-git"]);
for (const file of ["app", "public", "next.config.ts", "tsconfig.json"])
  cpSync(`template/${file}`, file, { recursive: true });
rmSync("template", { recursive: true });
// Its fonts come from the network.
edit("app/layout.tsx", (text) =>
  text
    .replace(/import .*next\/font.*\n/, "")
    .replace(/const geist[^]*?\}\);\n/g, "")
    .replace(/\$\{geist\w+\.variable\}/g, ""),
);
cpSync("pages", "app", { recursive: true });
rmSync("pages", { recursive: true });

const start = (path) => answerOf(path, "next", ["start", "--port", "PORT"]);

await check(
  "next build renders decide, form, fieldProps, usePorting and usePortingForm ahead of time, with cacheComponents",
  async () => {
    assert.match(readFileSync("next.config.ts", "utf8"), /cacheComponents: true/);
    const output = await run("next", ["build"]);
    for (const page of ["server", "client"]) assert.match(output, new RegExp(`○ /${page}\\b`), output);
  },
);

await check("next start serves them", async () => {
  assert.match(await start("/server"), /<h1>resolveDecline accountPin declined 0 accountPin<\/h1><input/);
  assert.match(
    await start("/client"),
    /<form [^>]*method="post"><h1>provideInformation accountPin 2099-01-04T00:00:00Z<\/h1>/,
  );
  assert.equal(await start("/report"), answers.wasm);
});

await check('new URL("portin/portin.wasm", import.meta.url) is a file of its own', async () => {
  const files = readdirSync(".next/static", { recursive: true }).filter((file) => /portin.*\.wasm$/.test(file));
  assert.equal(files.length, 1);
});

await check("its edge runtime has portin as WebAssembly", async () => {
  edit("next.config.ts", (text) => text.replace(/ *(cacheComponents|partialPrefetching): true,\n/g, ""));
  edit("app/report/route.js", (text) => `export const runtime = "edge";\n${text}`);
  await run("next", ["build"]);
  assert.equal(await start("/report"), answers.wasm);
});
