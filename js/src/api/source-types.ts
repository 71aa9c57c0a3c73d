/**
 * What `createPortin` takes: a URL (a string may be relative to the page), a response, bytes, a WebAssembly.Module, an
 * object that has one of these as its `default`, or a promise of any of them. The interfaces below are the parts of the
 * types of the DOM and of Node that portin uses.
 */
export type ModuleSource = GivenSource | PromiseLike<GivenSource>;

/** A source that is not a promise. */
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
