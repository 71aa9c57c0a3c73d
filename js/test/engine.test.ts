import { expect, test, vi } from "vitest";
import { Engine, type Build } from "../src/engine.js";
import { PortinError } from "../src/error.js";
import { wasm } from "../src/platform/wasm.js";

/** A module that answers `missing` with "[]", but traps where it is told to. */
function module(traps: { missing?: boolean; _initialize?: boolean }): Build {
  const section = (id: number, ...bytes: number[]) => [id, bytes.length, ...bytes];
  const name = (text: string) => [text.length, ...Buffer.from(text)];
  const body = (...code: number[]) => [code.length + 2, 0, ...code, 0x0b];
  const unreachable = 0x00;
  const bytes = new Uint8Array([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, 3, 0x60, 0, 0, 0x60, 0, 1, 0x7f, 0x60, 1, 0x7f, 1, 0x7f), // func(), func() i32, func(i32) i32
    ...section(3, 4, 0, 1, 1, 2),
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
    ...section(
      10,
      4,
      ...body(...(traps._initialize ? [unreachable] : [])),
      ...body(0x41, 0), // i32.const 0
      ...body(0x41, 0xc0, 0), // i32.const 64
      // With a document of more than two bytes it traps, else it echoes it.
      ...body(...(traps.missing ? [0x20, 0, 0x41, 2, 0x4a, 0x04, 0x40, unreachable, 0x0b] : []), 0x20, 0),
    ),
  ]);
  return wasm(() => new WebAssembly.Module(bytes));
}

test("a trap is an internal error, and the next call gets an answer from a fresh instance", () => {
  const engine = new Engine(module({ missing: true }));
  const first = engine.start();
  expect(engine.ask("missing", "porting", [])).toEqual([]);
  expect(engine.start()).toBe(first);
  expect(() => engine.ask("missing", "porting", ["trap"])).toThrow(new PortinError("internal"));
  expect(engine.ask("missing", "porting", [])).toEqual([]);
  expect(engine.start()).not.toBe(first);
});

test("a trap at the start is an internal error", () => {
  const engine = new Engine(module({ _initialize: true }));
  for (let attempt = 0; attempt < 2; attempt++) {
    expect(() => engine.ask("missing", "porting", [])).toThrow(new PortinError("internal"));
  }
});

test("where WebAssembly does not run, the error says so", () => {
  const blocked = new Engine(
    wasm(() => {
      throw new WebAssembly.CompileError();
    }),
  );
  expect(() => blocked.ask("missing", "porting", {})).toThrow(
    "portin: unavailable (WebAssembly is missing or blocked here. Await ready() first, or import portin/portable.)",
  );
});

const unavailable: Build = {
  name: "wasm",
  instantiate() {
    throw new PortinError("unavailable");
  },
};

test("where WebAssembly does not run, another build answers as soon as it is ready", async () => {
  const load = vi.fn(async (): Promise<Build> => ({ ...module({}), name: "js" }));
  const engine = new Engine(unavailable, load);
  expect(() => engine.ask("missing", "porting", [])).toThrow(new PortinError("unavailable"));
  expect(load).not.toHaveBeenCalled();
  expect(await Promise.all([engine.ready(), engine.ready()])).toEqual(["js", "js"]);
  expect(engine.ask("missing", "porting", [])).toEqual([]);
  expect(await engine.ready()).toBe("js");
});

test("another build is not loaded where WebAssembly runs, nor after a trap", async () => {
  const load = vi.fn(async (): Promise<Build> => module({}));
  expect(await new Engine(module({}), load).ready()).toBe("wasm");
  await expect(new Engine(module({ _initialize: true }), load).ready()).rejects.toThrow(new PortinError("internal"));
  expect(load).not.toHaveBeenCalled();
});

test("loading another build can be tried again", async () => {
  const load = vi.fn(async (): Promise<Build> => module({})).mockRejectedValueOnce(new PortinError("unavailable"));
  const engine = new Engine(unavailable, load);
  await expect(engine.ready()).rejects.toThrow(new PortinError("unavailable"));
  expect(await engine.ready()).toBe("wasm");
});
