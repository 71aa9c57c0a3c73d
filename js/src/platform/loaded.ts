import type { Build } from "../engine.js";
import { PortinError } from "../error.js";
import { js } from "./js.js";

/** Whether this build is for require: see scripts/build.mjs. */
declare const COMMONJS: boolean;

/**
 * Loads the translated module, for where WebAssembly is missing or blocked.
 *
 * A bundler that splits code makes a chunk of it, which nobody downloads but who
 * needs it. One that does not would put it into the same file, twice the size
 * for everybody: package.json hides it from those, which set neither
 * "production" nor "development". They, and pages without a bundler, find
 * it beside this file, or beside the bundle if it was copied there.
 */
export async function loaded(): Promise<Build> {
  try {
    const { instantiate } = await import("portin/translated").catch((error) => beside("./translated.js", error));
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
