/**
 * portin without its module: bring `portin/portin.wasm` yourself.
 */
import { api } from "./api.js";
import { Engine } from "./engine.js";
import { compiled } from "./source.js";
import type { Portin } from "./types.js";
import { wasm } from "./wasm.js";

export { PortinError } from "./error.js";
export { fieldPropsOf, type FieldProps } from "./field-props.js";
export { formOf } from "./form.js";
export type * from "./form.js";
export type * from "./messages/catalog.js";
export type * from "./names.js";
export type * from "./types.js";

/**
 * What `createPortin` takes: a URL (in a string, absolute or relative to the page), a response or a promise of one,
 * bytes, or a WebAssembly.Module. The types are those of the DOM and of Node, as far as they matter here.
 */
export type ModuleSource = string | UrlLike | ResponseLike | PromiseLike<ResponseLike> | BytesLike | ModuleLike;

/** A URL. */
export interface UrlLike {
  readonly href: string;
}

/** A Response of fetch. */
export interface ResponseLike {
  readonly ok: boolean;
  readonly headers: { get(name: string): string | null };
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A BufferSource. */
export type BytesLike = ArrayBuffer | { readonly buffer: ArrayBufferLike; readonly byteOffset: number; readonly byteLength: number };

/** A WebAssembly.Module, whose interface has no members. */
export interface ModuleLike {
  readonly [Symbol.toStringTag]?: "WebAssembly.Module";
}

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
  const module = await compiled(source);
  const engine = new Engine(wasm(() => module));
  engine.start();
  return api(engine);
}
