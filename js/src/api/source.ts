import { refuse } from "../core/arguments.js";
import { PortinError } from "../core/error.js";
import { blocked } from "../platform/wasm.js";
import type { ModuleLike, ModuleSource, ResponseLike } from "./source-types.js";

/** Returns the compiled module of a source. */
export async function moduleOf(source: ModuleSource): Promise<WebAssembly.Module> {
  try {
    const module = await compiled((await fetched(source)) as Parameters<typeof compiled>[0]);
    if (WebAssembly.Module.exports(module).some(({ name }) => name === "pull")) return module;
  } catch (error) {
    if (error instanceof PortinError) throw error;
    if (!runs()) throw unavailable(`${blocked}. Import portin/portable`);
  }
  return refuse("source");
}

/** Awaits a promise, takes the default of an imported module and fetches a URL: a few steps at most. */
async function fetched(source: any, steps = 8): Promise<unknown> {
  const isUrl = typeof (source.href ?? source) === "string";
  let given;
  try {
    given = await (isUrl ? fetch(source) : source);
  } catch {
    throw unavailable("Fetching the module failed");
  }
  given = given.default ?? given;
  return Object.is(given, source) || !steps ? given : fetched(given, steps - 1);
}

/**
 * Compiles the module: while the response arrives, if its content type is right. Browsers refuse to do so otherwise.
 */
async function compiled(
  given: ResponseLike | ArrayBuffer | ArrayBufferView<ArrayBuffer> | ModuleLike,
): Promise<WebAssembly.Module> {
  if ("buffer" in given) given = new Uint8Array(given.buffer, given.byteOffset, given.byteLength); // V8 does not compile a DataView
  if ("byteLength" in given) return WebAssembly.compile(given);
  if (!("arrayBuffer" in given)) return given as WebAssembly.Module; // anything else fails later, as it has no exports
  if (!given.ok) throw unavailable("Fetching the module failed");
  const streams = "compileStreaming" in WebAssembly && given.headers.get("content-type") === "application/wasm";
  try {
    return await (streams
      ? WebAssembly.compileStreaming(given as Response)
      : WebAssembly.compile(await given.arrayBuffer()));
  } catch (error) {
    throw error instanceof WebAssembly.CompileError ? error : unavailable("Fetching the module failed");
  }
}

/** Whether WebAssembly exists and is allowed. It compiles the shortest module. */
function runs(): boolean {
  try {
    return !!new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0));
  } catch {
    return false;
  }
}

function unavailable(remedy: string): PortinError {
  return new PortinError("unavailable", { remedy });
}
