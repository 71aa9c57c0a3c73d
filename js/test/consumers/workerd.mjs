// Runs the modules of a folder in workerd, Cloudflare's runtime, and returns what they answer.
import { resolve } from "node:path";
import { Miniflare } from "miniflare";

export async function dispatch(folder, script, path) {
  const miniflare = new Miniflare({
    rootPath: resolve(folder),
    scriptPath: script,
    modules: true,
    modulesRules: [
      { type: "ESModule", include: ["**/*.mjs", "**/*.js"] },
      { type: "CompiledWasm", include: ["**/*.wasm"] },
    ],
    compatibilityDate: "2026-05-01",
    compatibilityFlags: ["nodejs_compat"],
  });
  try {
    return await (await miniflare.dispatchFetch(`http://localhost${path}`)).text();
  } finally {
    await miniflare.dispose();
  }
}
