import { chmodSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import metro from "metro";
import { answers, assert, check, once, run, size } from "./consumer.mjs";

const { resolve } = createRequire(import.meta.url);

/** Bundles an app with React Native's settings for resolving modules, and returns the bundle's file. */
async function bundled(entry, platform, packageExports) {
  const config = await metro.loadConfig(undefined, {
    cacheStores: [],
    maxWorkers: 1,
    reporter: { update() {} },
    resolver: {
      platforms: ["android", "ios", "native", "web"],
      resolverMainFields: ["react-native", "browser", "main"],
      unstable_enablePackageExports: packageExports,
      unstable_conditionNames: platform === "web" ? [] : ["react-native"],
      useWatchman: false,
    },
  });
  const file = `out/${entry}-${packageExports}.js`;
  await metro.runBuild(config, { entry: `${entry}.js`, out: file, platform, dev: false, minify: true });
  return file;
}

/** A program that a package has. */
function program(path) {
  const file = resolve(path);
  chmodSync(file, 0o755);
  return file;
}

const hermes = program("hermes-engine-cli/linux64-bin/hermes");
const compiler = program("hermes-compiler/hermesc/linux64-bin/hermesc");
mkdirSync("out");
const more = "contactCarrier PIN de transferencia accountPin function Update function";

for (const packageExports of [true, false]) {
  const how = packageExports ? "by exports" : "by folders, with exports off";
  let app = "";

  await check(`an app for Android, resolved ${how}, which answers`, async () => {
    app = await bundled("app", "android", packageExports);
    assert.equal((await run("node", [app])).trim(), `${answers.portable} ${more}`);
  });

  await check(`Hermes 0.12 runs the app that is resolved ${how}`, async () => {
    assert.equal((await run(hermes, [app])).trim(), `${answers.portable} ${more}`);
  });

  await check(`today's Hermes compiles the app that is resolved ${how}`, async () => {
    await run(compiler, ["-emit-binary", "-out", "out/app.hbc", app]);
  });

  await check(`a page, resolved ${how}, which answers, with one build in it`, async () => {
    const page = await bundled("page", "web", packageExports);
    const answer = packageExports ? answers.wasm : answers.portable; // else by the main field of React Native
    assert.equal((await run("node", [page])).trim(), `${answer} function`);
    assert.ok(size(page) < once + 10_000, `${size(page)}`);
  });
}
