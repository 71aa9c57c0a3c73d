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
