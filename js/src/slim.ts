/**
 * portin without its module: bring `portin/portin.wasm` yourself.
 */
import { api } from "./api.js";
import { engineOf } from "./engine.js";
import { moduleOf } from "./source.js";
import type { Portin } from "./portin.js";
import type { ModuleSource } from "./source-types.js";
import { compiled } from "./platform/wasm.js";

export { apiErrorOf } from "./api-error.js";
export { PortinError } from "./error.js";
export type * from "./event-types.js";
export { fieldPropsOf } from "./field-props.js";
export type { FieldProps } from "./field-props-types.js";
export { formOf } from "./form.js";
export type * from "./form-types.js";
export type * from "./messages/catalog.js";
export type * from "./names.js";
export type { Portin } from "./portin.js";
export type * from "./source-types.js";
export type * from "./types.js";

/**
 * Loads the module and returns the functions of `portin`, which are synchronous.
 *
 * @param source where `portin/portin.wasm` of the same version is: its URL, a response or a promise of one,
 * its bytes, or the module compiled.
 * @throws PortinError `invalidArgument` if that is not where the module is, `unavailable` if it cannot be fetched or
 * WebAssembly is missing or blocked: import portin/portable there.
 * @example
 * const { decide } = await createPortin(fetch("/portin.wasm"));
 */
export async function createPortin(source: ModuleSource): Promise<Portin> {
  const engine = engineOf(compiled(await moduleOf(source)));
  await engine.ready();
  return api(engine);
}
