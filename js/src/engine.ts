import { refuse } from "./arguments.js";
import { PortinError } from "./error.js";
import { decode, encode, encodeInto } from "./utf8.js";
import type { Verb } from "./verbs.js";

/** The module's exports: see the calling convention in wasm/main.go. */
export type Exports = {
  readonly memory: { readonly buffer: ArrayBuffer };
  _initialize(): void;
  buffer(): number;
  capacity(): number;
  push(length: number): number;
  pull(offset: number): number;
  instant(length: number): number;
} & Record<Verb, (length: number, ...numbers: number[]) => number>;

/** The module as WebAssembly or translated to JavaScript. */
export interface Build {
  readonly name: "wasm" | "js";
  /** @throws PortinError `unavailable` where it cannot run. */
  instantiate(): Exports;
}

/** Talks to one instance of the module, and replaces it if it traps. */
export class Engine {
  #build: Build;
  #exports: Exports | undefined;
  readonly #fallback: (() => Promise<Build>) | undefined;

  /** @param fallback loads another build where the first is unavailable. */
  constructor(build: Build, fallback?: () => Promise<Build>) {
    this.#build = build;
    this.#fallback = fallback;
  }

  /** Starts the module, unless it runs already. */
  start(): Exports {
    if (this.#exports) return this.#exports;
    const exports = this.#build.instantiate();
    return this.#guarded(() => {
      exports._initialize();
      return (this.#exports = exports);
    });
  }

  /** Starts the module, or the fallback where it is unavailable, and tells which build answers from now on. */
  async ready(): Promise<Build["name"]> {
    try {
      this.start();
    } catch (error) {
      if (!this.#fallback || (error as PortinError).code !== "unavailable") throw error;
      this.#build = await this.#fallback();
      this.start();
    }
    return this.#build.name;
  }

  /** Asks one question about a document, by its name in errors. The answer is what the verb's types promise. */
  ask(verb: Verb, name: string, document: unknown, ...numbers: number[]): any {
    return this.#ask(verb, json(name, document), numbers);
  }

  /** Asks one question about a document of several parts, by their names. */
  askParts(verb: Verb, parts: Record<string, unknown>, ...numbers: number[]): any {
    let text = "";
    for (const name in parts) text += `${text ? "," : "{"}"${name}":${json(name, parts[name])}`;
    return this.#ask(verb, `${text}}`, numbers);
  }

  #ask(verb: Verb, text: string, numbers: number[]): any {
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

export function json(name: string, document: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(document);
    // A Promise, a Map or a buffer would pass for an empty object.
    if (text === "{}" && !isPlain(document as object)) text = undefined;
  } catch {
    throw new PortinError("invalidArgument", { reason: "notJson", path: name });
  }
  // Undefined, functions and symbols have no JSON.
  return text ?? refuse(name);
}

/** Whether an object is of no class, in any realm. */
function isPlain(object: object): boolean {
  const prototype = Object.getPrototypeOf(object);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Writes the text for the module, and returns its length in bytes. */
function write(module: Exports, text: string): number {
  const capacity = module.capacity();
  const { read, written } = encodeInto(text, bytes(module, capacity));
  return read === text.length ? written : writeInPieces(module, encode(text), capacity);
}

function writeInPieces(module: Exports, text: Uint8Array, capacity: number): number {
  for (let from = 0; from < text.length; from += capacity) {
    const piece = text.subarray(from, from + capacity);
    bytes(module, piece.length).set(piece);
    if (!module.push(piece.length)) break; // too long: the verb will say so
  }
  return text.length;
}

/** Reads the answer of the given length in bytes. */
function read(module: Exports, length: number): string {
  const capacity = module.capacity();
  if (length <= capacity) return decode(bytes(module, length));
  const whole = new Uint8Array(length);
  for (let from = 0; from < length; from += capacity) {
    whole.set(bytes(module, module.pull(from)), from);
  }
  return decode(whole);
}

/** A view on the module's buffer, good until the module is called again: its memory may grow. */
function bytes(module: Exports, length: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(module.memory.buffer, module.buffer(), length);
}
