// Renders on a server: in a process of its own, because one has the Svelte of either a server or a browser.
import { execFileSync } from "node:child_process";

export function rendered(porting: unknown, options: unknown): string {
  return execFileSync("node", ["test/svelte/render.mjs", JSON.stringify([porting, options])], { encoding: "utf8" });
}
