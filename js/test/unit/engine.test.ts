import { readFileSync } from "node:fs";
import { expect, onTestFinished, test, vi } from "vitest";
import { engineOf, type Build, type Engine, type Exports } from "../../src/core/engine.js";
import { PortinError } from "../../src/core/error.js";
import { wasm } from "../../src/platform/wasm.js";

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
      6,
      ...[...name("memory"), 2, 0],
      ...[...name("_initialize"), 0, 0],
      ...[...name("buffer"), 0, 1],
      ...[...name("capacity"), 0, 2],
      ...[...name("missing"), 0, 3],
      ...[...name("push"), 0, 3],
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
  return wasm(() => bytes);
}

/** Asks what is missing of a document. */
function missing(engine: Engine, document: unknown): unknown {
  return engine.ask("missing", [["porting", JSON.stringify(document)]], false, Infinity);
}

function thrown(ask: () => unknown): Error {
  try {
    ask();
  } catch (error) {
    return error as Error;
  }
  throw new Error("nothing was thrown");
}

test("a trap is an internal error, and the next call gets an answer from a fresh instance", () => {
  const build = module({ missing: true });
  const instantiate = vi.spyOn(build, "instantiate");
  const engine = engineOf(build);
  for (let call = 0; call < 2; call++) expect(missing(engine, [])).toEqual([]);
  expect(instantiate).toHaveBeenCalledTimes(1);
  const trap = thrown(() => missing(engine, ["trap"]));
  expect(String(trap)).toBe("PortinError: portin: internal");
  expect(trap.cause).toBeInstanceOf(WebAssembly.RuntimeError);
  expect(missing(engine, [])).toEqual([]);
  expect(instantiate).toHaveBeenCalledTimes(2);
});

test("nothing stays in an instance that has trapped", () => {
  const build = module({ missing: true });
  const memories: ArrayBuffer[] = [];
  const spied: Build = {
    ...build,
    instantiate() {
      const exports = build.instantiate();
      memories.push(exports.memory.buffer);
      return exports;
    },
  };
  const engine = engineOf(spied);
  expect(missing(engine, [])).toEqual([]);
  new Uint8Array(memories[0]!)[40_000] = 7; // as a call leaves it on the stack
  thrown(() => missing(engine, ["S3CR3T"]));
  expect(memories).toHaveLength(1);
  expect(new Uint8Array(memories[0]!).some((byte) => byte !== 0)).toBe(false);
});

test("a trap at the start is an internal error", () => {
  const engine = engineOf(module({ _initialize: true }));
  for (let attempt = 0; attempt < 2; attempt++) {
    expect(() => missing(engine, [])).toThrow("portin: internal");
  }
});

test("where WebAssembly does not run, the error says so", () => {
  const blocked = engineOf(
    wasm(() => {
      throw new WebAssembly.CompileError();
    }),
  );
  expect(() => missing(blocked, {})).toThrow(
    "portin: unavailable (WebAssembly is missing or blocked here. Await ready() first, or import portin/portable.)",
  );
});

const refuse = () => {
  throw new WebAssembly.CompileError();
};
const unavailable: Build = { name: "wasm", instantiate: refuse, load: async () => refuse() };

test("where WebAssembly does not run, another build answers as soon as it is ready", async () => {
  const load = vi.fn(async (): Promise<Build> => ({ ...module({}), name: "js" }));
  const engine = engineOf(unavailable, load);
  expect(() => missing(engine, [])).toThrow(PortinError);
  expect(load).not.toHaveBeenCalled();
  expect(await Promise.all([engine.ready(), engine.ready()])).toEqual(["js", "js"]);
  expect(missing(engine, [])).toEqual([]);
  expect(await engine.ready()).toBe("js");
});

test("another build is not loaded where WebAssembly runs, nor after a trap", async () => {
  const load = vi.fn(async (): Promise<Build> => module({}));
  expect(await engineOf(module({}), load).ready()).toBe("wasm");
  await expect(engineOf(module({ _initialize: true }), load).ready()).rejects.toThrow("portin: internal");
  expect(load).not.toHaveBeenCalled();
});

/** WebAssembly as Chrome had it on its main thread before version 114. */
function onlyAsynchronously(): void {
  const refuse = (name: string) =>
    class {
      constructor() {
        throw new RangeError(`WebAssembly.${name} is disallowed on the main thread`);
      }
    };
  vi.stubGlobal("WebAssembly", { ...members(WebAssembly), Module: refuse("Compile"), Instance: refuse("Instance") });
}

const members = (object: object) =>
  Object.fromEntries(Object.getOwnPropertyNames(object).map((name) => [name, (object as any)[name]]));

test("where it starts only asynchronously, a question says so until it is ready", async () => {
  onlyAsynchronously();
  onTestFinished(() => void vi.unstubAllGlobals());
  const bytes = readFileSync(new URL("../../dist/portin.wasm", import.meta.url));
  const load = vi.fn();
  const engine = engineOf(
    wasm(() => Uint8Array.from(bytes)),
    load,
  );
  const error = thrown(() => missing(engine, {}));
  expect(error.message).toBe(
    "portin: unavailable (WebAssembly is missing or blocked here. Await ready() first, or import portin/portable.)",
  );
  expect(error.cause).toBeInstanceOf(RangeError);
  expect(await Promise.all([engine.ready(), engine.ready()])).toEqual(["wasm", "wasm"]);
  expect(missing(engine, { required: ["x"] })).toEqual(["x"]);
  expect(load).not.toHaveBeenCalled();
  // What has grown cannot be replaced here: it stays, and answers.
  missing(engine, { x: "x".repeat(1_000_000) });
  expect(missing(engine, { required: ["y"] })).toEqual(["y"]);
});

test("an instance that has grown large is replaced", () => {
  const build = wasm(() => Uint8Array.from(readFileSync(new URL("../../dist/portin.wasm", import.meta.url))));
  const instances: Exports[] = [];
  const engine = engineOf({ ...build, instantiate: () => (instances[instances.length] = build.instantiate()) });
  const large = { x: "x".repeat(900_000), required: Array.from({ length: 1000 }, (_, i) => `field${i}`) };
  for (let call = 0; call < 3; call++) {
    expect(missing(engine, large)).toHaveLength(1000);
    expect(instances.at(-1)!.memory.buffer.byteLength).toBeLessThan(4 << 20);
  }
  expect(instances.length).toBeGreaterThan(1);
});

test("loading another build can be tried again", async () => {
  const load = vi.fn(async (): Promise<Build> => module({})).mockRejectedValueOnce(new PortinError("unavailable"));
  const engine = engineOf(unavailable, load);
  await expect(engine.ready()).rejects.toThrow(new PortinError("unavailable"));
  expect(await engine.ready()).toBe("wasm");
});
