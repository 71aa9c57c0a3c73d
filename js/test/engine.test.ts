import { expect, test } from "vitest";
import { Engine } from "../src/engine.js";
import { PortinError } from "../src/error.js";

/** A module whose `missing` traps, and nothing else: (func (export "missing") unreachable). */
function trap(): Uint8Array<ArrayBuffer> {
  const section = (id: number, ...bytes: number[]) => [id, bytes.length, ...bytes];
  const name = (text: string) => [text.length, ...Buffer.from(text)];
  return new Uint8Array([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, 2, 0x60, 0, 0, 0x60, 0, 1, 0x7f), // func(), func() i32
    ...section(3, 4, 0, 1, 1, 0),
    ...section(5, 1, 0, 1), // a page of memory
    ...section(
      7,
      5,
      ...[...name("memory"), 2, 0],
      ...[...name("_initialize"), 0, 0],
      ...[...name("buffer"), 0, 1],
      ...[...name("capacity"), 0, 2],
      ...[...name("missing"), 0, 3],
    ),
    ...section(10, 4, 2, 0, 0x0b, 4, 0, 0x41, 0, 0x0b, 5, 0, 0x41, 0xc0, 0, 0x0b, 3, 0, 0, 0x0b),
  ]);
}

test("a trap is an internal error, and the next call gets a fresh instance", () => {
  const engine = new Engine(trap);
  const first = engine.start();
  expect(() => engine.ask("missing", "porting", {})).toThrow(new PortinError("internal"));
  const second = engine.start();
  expect(second).not.toBe(first);
  expect(engine.start()).toBe(second);
});

test("where WebAssembly does not run, the error says so", () => {
  const engine = new Engine(() => new Uint8Array([1, 2, 3]));
  expect(() => engine.ask("missing", "porting", {})).toThrow(new PortinError("unavailable"));
});
