import { decode, encode, encodeInto } from "./utf8.js";
import type { TextVerb, Verb } from "../generated/verbs.js";

/** The module's exports: see the calling convention in wasm/main.go. */
export type Exports = {
  readonly memory: { readonly buffer: ArrayBuffer };
  _initialize(): void;
  buffer(): number;
  capacity(): number;
  push(length: number): number;
  pull(offset: number): number;
  instant(length: number): number;
} & Record<Verb | `${TextVerb}Texts`, (length: number, at: number) => number>;

/** One instance of the module. Any call may trap. */
export interface Instance {
  /**
   * Asks one question. The time is in milliseconds since 1970, or Infinity for none. It returns the JSON of the answer,
   * or of the error if the document is refused. It returns "" if the answer depends on the time and none was given. Then
   * it clears the question and the answer from memory.
   */
  ask(verb: Verb, text: string, at: number): [json: string, refused: boolean];
  /** Asks about two texts. The answer is "" unless both are short and ASCII: pass others as JSON. */
  askTexts(verb: TextVerb, text: string, region: string): string;
  /** Milliseconds since 1970 of an instant or a day in JSON, or NaN. */
  instant(text: string): number;
  /** The size of the memory in bytes. It never shrinks. */
  size(): number;
  /** Clears all memory. The instance cannot be used afterwards. */
  clear(): void;
}

/** A short ASCII text, such as a telephone number with its region. */
const shortASCII = /^[\0-\x7f]{1,250}$/;

/** Starts an instance. Texts are passed to it and read from it through its buffer. */
export function instanceOf(module: Exports): Instance {
  module._initialize();
  const address = module.buffer();
  const capacity = module.capacity();
  let bytes = new Uint8Array(module.memory.buffer, address, capacity);

  return {
    ask(verb, text, at) {
      const written = write(text);
      const answered = module[verb](written, at);
      const length = Math.abs(answered);
      const json = read(length);
      forget(written + length);
      return [json, answered < 0];
    },
    askTexts(verb, text, region) {
      const both = text + region;
      if (!writeASCII(both)) return "";
      const length = module[`${verb}Texts`](text.length, region.length);
      const answer = read(length);
      forget(both.length + length);
      return answer;
    },
    instant: (text) => module.instant(write(text)),
    size: () => module.memory.buffer.byteLength,
    clear: () => new Uint8Array(module.memory.buffer).fill(0),
  };

  /** The module's buffer. It is valid until the next call, because it moves when the memory grows. */
  function buffer(): Uint8Array<ArrayBuffer> {
    if (bytes.buffer !== module.memory.buffer) bytes = new Uint8Array(module.memory.buffer, address, capacity);
    return bytes;
  }

  /** Clears the first bytes of the buffer, and the memory that the call allocated. */
  function forget(length: number): void {
    buffer().fill(0, 0, length);
    module.push(0);
  }

  /**
   * Writes a short ASCII text, faster than an encoder would. It returns false for any other text, and clears it again.
   */
  function writeASCII(text: string): boolean {
    if (!shortASCII.test(text)) return false;
    const to = buffer();
    for (let i = 0; i < text.length; i++) to[i] = text.charCodeAt(i);
    return true;
  }

  /** Writes a text, and returns its length in bytes. */
  function write(text: string): number {
    const { read, written } = encodeInto(text, buffer());
    if (read === text.length) return written;
    const whole = encode(text);
    for (let from = 0; from < whole.length; from += capacity) {
      const piece = whole.subarray(from, from + capacity);
      buffer().set(piece);
      if (!module.push(piece.length)) break; // too long: the verb reports it
    }
    return whole.length;
  }

  /** Reads the answer of the given length in bytes. */
  function read(length: number): string {
    if (length <= capacity) return decode(buffer().subarray(0, length));
    const whole = new Uint8Array(length);
    for (let from = 0; from < length; from += capacity) {
      whole.set(buffer().subarray(0, module.pull(from)), from);
    }
    return decode(whole);
  }
}
