import { functionsOf } from "../core/verbs.js";
import { engineOf } from "../core/engine.js";
import { moduleOf } from "./source.js";
import type { Portin } from "../generated/portin.js";
import type { ModuleSource } from "./source-types.js";
import { compiled } from "../platform/wasm.js";

/**
 * Loads the module and returns the functions of `portin`, which are synchronous.
 *
 * @param source `portin/portin.wasm` of the same version: its URL, a response or a promise of one, its bytes, or the
 * compiled module
 * @throws PortinError `invalidArgument` if the source does not lead to the module; `unavailable` if it cannot be
 * fetched, or if WebAssembly is missing or blocked: import portin/portable there.
 * @example
 * const { decide } = await createPortin(fetch("/portin.wasm"));
 */
export async function createPortin(source: ModuleSource): Promise<Portin> {
  const engine = engineOf(compiled(await moduleOf(source)));
  await engine.ready();
  return functionsOf(engine);
}
