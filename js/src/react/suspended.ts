import { ready } from "./imports.js";
import type { PortinError } from "../core/error.js";

let loading: Promise<unknown> | undefined;
/** Loading is over: what is unavailable now stays so. */
let loaded = false;

/**
 * Asks portin while rendering. Where the module cannot answer before `ready()` is
 * done, because WebAssembly is blocked or has to compile in the background, the
 * component waits in its `<Suspense>`.
 */
export function suspended<Answer>(ask: () => Answer): Answer {
  try {
    return ask();
  } catch (error) {
    if (loaded || (error as PortinError).code !== "unavailable") throw error;
    // React takes a promise that is thrown for "not yet", in 18 as in 19, and renders again when it is done.
    throw (loading ??= ready()
      .catch(() => {}) // the next question throws what is wrong
      .then(() => (loaded = true)));
  }
}
