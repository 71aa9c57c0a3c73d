import type { Build } from "../core/engine.js";
import { PortinError } from "../core/error.js";
import { js } from "./js.js";

/** Whether this build is for require, and whether its module is of the standard Go toolchain: see scripts/build.mjs. */
declare const COMMONJS: boolean;
declare const STANDARD_GO: boolean;

/**
 * Loads the translated module, for where WebAssembly is missing or blocked.
 *
 * A bundler that splits code makes a chunk of it, which nobody downloads but who
 * needs it. One that does not would put it into the same file, twice the size
 * for everybody. So package.json has it for bundlers that build for a browser
 * and say for "production" or "development", as those that split do; and for what
 * runs packages in Node, but not for what bundles for it, where nothing blocks
 * WebAssembly. Rollup without "browser" finds nothing at all, and says so: it would
 * make a chunk of anything. They, and pages without a bundler, find it beside
 * this file, or beside the bundle if it was copied there. Metro refuses an
 * import() of anything but a literal: pages get dist/required.js from it, which
 * is the build for require. It names none of "module", "production" and "development".
 */
export async function loaded(): Promise<Build> {
  try {
    const { instantiate } = await import("portin/translated").catch((error) => beside("./translated.js", error));
    if (!STANDARD_GO && !instantiate) throw instantiate; // the bundler was told to put nothing in its place
    return js(instantiate);
  } catch {
    throw new PortinError("unavailable", {
      remedy: "WebAssembly is missing or blocked here, and so is the portable build. Import portin/portable",
    });
  }
}

function beside(file: string, error: unknown): Promise<typeof import("portin/translated")> {
  if (COMMONJS) throw error;
  return import(/* webpackIgnore: true */ /* turbopackIgnore: true */ /* @vite-ignore */ file);
}
