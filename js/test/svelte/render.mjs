// Prints what a server renders for the porting and the options in its argument.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { render } from "svelte/server";
import { compile } from "svelte/compiler";

const source = readFileSync(new URL("Screen.svelte", import.meta.url), "utf8");
const file = new URL(`temp-${process.pid}.mjs`, import.meta.url);
writeFileSync(file, compile(source, { generate: "server", filename: "Screen.svelte" }).js.code);
try {
  const { default: Screen } = await import(file.href);
  const [porting, options] = JSON.parse(process.argv[2]);
  process.stdout.write(render(Screen, { props: { porting, options } }).body);
} finally {
  rmSync(file);
}
