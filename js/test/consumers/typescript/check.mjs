import { copyFileSync, writeFileSync } from "node:fs";
import { check, run } from "./consumer.mjs";

const strict = {
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  target: "es2022",
  lib: ["es2022"],
  types: [],
};

for (const [version, tsc] of [
  ["5.0", "typescript/bin/tsc"],
  ["7.0", "typescript-7/bin/tsc"],
]) {
  for (const [moduleResolution, module, extension] of [
    ["bundler", "esnext", "ts"],
    ["node16", "node16", "mts"],
    ["node16", "node16", "cts"],
  ]) {
    await check(`${version} reads the types, by ${moduleResolution}, in .${extension}`, async () => {
      const files = ["portin", "standard", "hooks"].map((name) => `${name}.${extension}`);
      for (const file of files) copyFileSync(`types/${file.split(".")[0]}.ts`, file);
      writeFileSync(
        "tsconfig.json",
        JSON.stringify({ compilerOptions: { ...strict, module, moduleResolution }, files }),
      );
      await run("node", [`node_modules/${tsc}`, "-p", "."]);
    });
  }
}
