import { PortinError } from "./error.js";
import { wasi } from "./wasi.js";

/** Whether this build embeds a module of the standard Go toolchain: see scripts/build.mjs. */
declare const STANDARD_GO: boolean;

/** The module's exports: see the calling convention in wasm/main.go. */
type Exports = {
  readonly memory: WebAssembly.Memory;
  _initialize(): void;
  buffer(): number;
  capacity(): number;
  push(length: number): number;
  pull(offset: number): number;
  instant(length: number): number;
} & Record<Verb, (length: number, ...numbers: number[]) => number>;

export type Verb = "decide" | "missing" | "cancelability" | "decline" | "parsePhone" | "formatAsYouType";

const encoder = /* @__PURE__ */ new TextEncoder();
const decoder = /* @__PURE__ */ new TextDecoder();

/** Talks to one instance of the module, and replaces it if it traps. */
export class Engine {
  #module: WebAssembly.Module | undefined;
  #exports: Exports | undefined;
  readonly #bytes: () => Uint8Array<ArrayBuffer>;

  /** @param bytes is called when the first question is asked, and not again once the module has compiled. */
  constructor(bytes: () => Uint8Array<ArrayBuffer>) {
    this.#bytes = bytes;
  }

  /** Compiles and starts the module, unless it runs already. */
  start(): Exports {
    if (this.#exports) return this.#exports;
    let exports: Exports;
    try {
      this.#module ??= new WebAssembly.Module(this.#bytes());
      const imports = STANDARD_GO ? wasi(this.#module, () => exports.memory) : {};
      exports = new WebAssembly.Instance(this.#module, imports).exports as unknown as Exports;
    } catch {
      throw new PortinError("unavailable");
    }
    return this.#guarded(() => {
      exports._initialize();
      return (this.#exports = exports);
    });
  }

  /** Asks one question about one document; `argument` is the document's name in errors. */
  ask(verb: Verb, argument: string, document: unknown, ...numbers: number[]): unknown {
    const text = json(argument, document);
    const module = this.start();
    const [length, answer] = this.#guarded(() => {
      const length = module[verb](write(module, text), ...numbers);
      return [length, read(module, Math.abs(length))] as const;
    });
    const value = JSON.parse(answer);
    if (length < 0) throw new PortinError(value.code, value);
    return value;
  }

  /** Milliseconds since 1970 of an instant or a day in text, or NaN. */
  instant(text: string): number {
    const module = this.start();
    return this.#guarded(() => module.instant(write(module, JSON.stringify(text))));
  }

  /** Runs what may trap. What a trap leaves behind is not to be trusted: the next call gets a fresh instance. */
  #guarded<Result>(run: () => Result): Result {
    try {
      return run();
    } catch {
      this.#exports = undefined;
      throw new PortinError("internal");
    }
  }
}

function json(argument: string, document: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(document);
  } catch {
    throw new PortinError("invalidArgument", { reason: "notJson", path: argument });
  }
  // Undefined, functions and symbols have no JSON.
  if (text === undefined) throw new PortinError("invalidArgument", { reason: "wrongType", path: argument });
  return text;
}

/** Writes the text for the module and returns its length in bytes. */
function write(module: Exports, text: string): number {
  const capacity = module.capacity();
  const { read, written } = encoder.encodeInto(text, bytes(module, capacity));
  if (read === text.length) return written;
  const whole = encoder.encode(text);
  for (let from = 0; from < whole.length; from += capacity) {
    const piece = whole.subarray(from, from + capacity);
    bytes(module, piece.length).set(piece);
    if (!module.push(piece.length)) break; // too long: the verb will say so
  }
  return whole.length;
}

/** Reads the answer of the given length in bytes. */
function read(module: Exports, length: number): string {
  const capacity = module.capacity();
  if (length <= capacity) return decoder.decode(bytes(module, length));
  const whole = new Uint8Array(length);
  for (let from = 0; from < length; from += capacity) {
    whole.set(bytes(module, module.pull(from)), from);
  }
  return decoder.decode(whole);
}

/** A view on the module's buffer, good until the module is called again: its memory may grow. */
function bytes(module: Exports, length: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(module.memory.buffer as ArrayBuffer, module.buffer(), length);
}
