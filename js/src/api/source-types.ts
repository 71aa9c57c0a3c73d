/**
 * What `createPortin` takes: a URL (in a string, absolute or relative to the page), a response,
 * bytes, a WebAssembly.Module, what has one of these as its `default`, or a promise of any.
 * The types are those of the DOM and of Node, as far as they matter here.
 */
export type ModuleSource = GivenSource | PromiseLike<GivenSource>;

/** What need not be awaited. */
export type GivenSource = ModuleContent | { readonly default: ModuleContent };

/** The module, or where it is. */
export type ModuleContent = string | UrlLike | ResponseLike | BytesLike | ModuleLike;

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
export type BytesLike =
  | ArrayBuffer
  | { readonly buffer: ArrayBufferLike; readonly byteOffset: number; readonly byteLength: number };

/** A WebAssembly.Module, whose interface has no members. */
export interface ModuleLike {
  readonly [Symbol.toStringTag]?: "WebAssembly.Module";
}
