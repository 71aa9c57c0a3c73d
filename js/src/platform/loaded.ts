import type { Build } from "../core/engine.js";
import { PortinError } from "../core/error.js";
import { js } from "./js.js";

/**
 * Whether this build is for require, and whether its module was built with the standard Go toolchain: see
 * scripts/build.mjs.
 */
declare const COMMONJS: boolean;
declare const STANDARD_GO: boolean;

/**
 * Loads the translated module where WebAssembly is missing or blocked.
 *
 * A bundler that splits code puts the translated module into a chunk of its own, which only those pages download that
 * need it. A bundler that does not would put it into the one file, and double its size for everybody. So the exports
 * in package.json offer the module only
 *
 * - to bundlers that build for a browser and set the condition "production" or "development", as those that split do,
 * - to programs that run packages in Node, but not to bundlers that build for Node, where nothing blocks WebAssembly.
 *
 * Rollup without the condition "browser" gets nothing, and warns. There, and on pages without a bundler, the module is
 * found in a file next to this one, or next to the bundle if it was copied there. Metro refuses an import() of
 * anything but a literal. It sets none of "module", "production" and "development", and so gets dist/required.js, the
 * build for require.
 */
export async function loaded(): Promise<Build> {
  try {
    const { instantiate } = await import("portin/translated").catch((error) => beside("./translated.js", error));
    if (!STANDARD_GO && !instantiate) throw instantiate; // the bundler was told to leave the module out
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
