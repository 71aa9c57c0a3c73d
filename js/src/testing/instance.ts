import { PortinError } from "../core/error.js";
import { decode, encode } from "../core/utf8.js";
import { wasi } from "../platform/wasi.js";

/** Whether this build's module is of the standard Go toolchain: see scripts/build.mjs. */
declare const STANDARD_GO: boolean;

/** The module's exports: see the calling convention in porting/portingtest/wasm/main.go. */
interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  _initialize(): void;
  buffer(): number;
  capacity(): number;
  push(length: number): number;
  pull(offset: number): number;
  start(length: number, now: number): number;
  request(length: number, now: number): number;
  serve(length: number, now: number): number;
  tick(now: number): number;
  script(length: number, now: number): number;
  consent(length: number, now: number): number;
  add(length: number, now: number): number;
  next(now: number): number;
  sent(received: number, now: number): number;
  sign(length: number): number;
  numbers(): number;
}

/** The module's answer to a question that may cause events. */
export interface Answer {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  /** Undefined for no content. */
  readonly body: Uint8Array<ArrayBuffer> | undefined;
  readonly events: readonly string[];
  /** By how many milliseconds serving the request moved the clock on. */
  readonly advanced: number | undefined;
}

/** One instance of the module. It may trap at any call. */
export interface Instance {
  /** Asks with a document, and bytes after it, at milliseconds since 1970. */
  ask(
    verb: "start" | "request" | "serve" | "script" | "consent" | "add",
    text: string,
    now: number,
    rest?: Uint8Array,
  ): Answer;
  /** Makes everything happen that is due. */
  tick(now: number): Answer;
  /** The event to send to the webhook now, if there is one. */
  next(now: number): { readonly id: string; readonly body: string } | undefined;
  /** Tells how sending it went, and returns how many events have been given up. */
  sent(received: boolean, now: number): number;
  /** The signature of an event by Standard Webhooks. */
  sign(secret: string, id: string, timestamp: string, body: string): string;
  /** The test phone numbers, in JSON. */
  numbers(): string;
}

const newline = 10;

/** Starts an instance of the compiled module. */
export function instantiate(module: WebAssembly.Module): Instance {
  let memory: Exports["memory"];
  const imports = STANDARD_GO ? wasi(module, () => memory.buffer) : {};
  const exports = new WebAssembly.Instance(module, imports).exports as unknown as Exports;
  memory = exports.memory;
  exports._initialize();
  const address = exports.buffer();
  const capacity = exports.capacity();

  return {
    ask: (verb, text, now, rest) => answer(exports[verb](write(text, rest), now)),
    tick: (now) => answer(exports.tick(now)),
    next(now) {
      const [line, body] = headed(read(exports.next(now)));
      return line === undefined ? undefined : { id: JSON.parse(line).id, body: decode(body) };
    },
    sent(received, now) {
      const lost = exports.sent(Number(received), now);
      return lost < 0 ? read(lost).length : lost;
    },
    sign: (secret, id, timestamp, body) =>
      decode(read(exports.sign(write(JSON.stringify({ secret, id, timestamp }), encode(body))))),
    numbers: () => decode(read(exports.numbers())),
  };

  /** The buffer, until the module is called again: it moves when memory grows. */
  function buffer(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(memory.buffer, address, capacity);
  }

  /** Passes a line and bytes, and returns their length. */
  function write(text: string, rest?: Uint8Array): number {
    const line = encode(text);
    const length = line.length + (rest ? 1 + rest.length : 0);
    const whole = new Uint8Array(length);
    whole.set(line);
    if (rest) {
      whole[line.length] = newline;
      whole.set(rest, line.length + 1);
    }
    if (length <= capacity) {
      buffer().set(whole);
      return length;
    }
    for (let from = 0; from < length; from += capacity) {
      const piece = whole.subarray(from, from + capacity);
      buffer().set(piece);
      if (!exports.push(piece.length)) break; // too long: the module will say so
    }
    return length;
  }

  /** Reads an answer of a length, which is negative for an error. */
  function read(length: number): Uint8Array<ArrayBuffer> {
    const whole = new Uint8Array(Math.abs(length));
    for (let from = 0; from < whole.length; ) {
      const piece = exports.pull(from);
      whole.set(buffer().subarray(0, piece), from);
      from += piece;
    }
    if (length >= 0) return whole;
    const { code, ...details } = JSON.parse(decode(whole));
    throw new PortinError(code, details);
  }

  function answer(length: number): Answer {
    const [line, rest] = headed(read(length));
    const head = JSON.parse(line!) as {
      status: number;
      headers?: [string, string][];
      body: number;
      events: number[];
      advanced?: number;
    };
    let from = Math.max(0, head.body);
    const body = head.body < 0 ? undefined : rest.slice(0, from);
    const events = head.events.map((size) => decode(rest.subarray(from, (from += size))));
    return { status: head.status, headers: head.headers ?? [], body, events, advanced: head.advanced };
  }
}

/** Splits an answer into its first line and the bytes after it. There is no line in an empty one. */
function headed(bytes: Uint8Array<ArrayBuffer>): [line: string | undefined, rest: Uint8Array<ArrayBuffer>] {
  const end = bytes.indexOf(newline);
  return end < 0 ? [undefined, bytes] : [decode(bytes.subarray(0, end)), bytes.subarray(end + 1)];
}
