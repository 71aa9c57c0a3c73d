// createPortin in Node. browser.test.ts tests it in a browser.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { fieldProps, form } from "portin";
import { en } from "portin/messages/en";
import { es } from "portin/messages/es";
import { createPortin, fieldPropsOf, formOf, PortinError, type ModuleSource } from "portin/slim";

const bytes = readFileSync(new URL("../../dist/portin.wasm", import.meta.url));
const buffer = () => Uint8Array.from(bytes).buffer;
const response = (type: string) => new Response(buffer(), { headers: { "content-type": type } });
const broken = (type: string) =>
  new Response(new ReadableStream({ start: (controller) => controller.error(new TypeError("terminated")) }), {
    headers: { "content-type": type },
  });
const draft = { status: "draft", required: ["accountPin"] };

afterEach(() => vi.unstubAllGlobals());

test.each<[string, () => unknown]>([
  ["an ArrayBuffer", buffer],
  ["bytes", () => new Uint8Array(buffer())],
  ["a Buffer of Node", () => bytes],
  ["a view of a part of a buffer", () => new DataView(Uint8Array.from([0, ...bytes]).buffer, 1)],
  ["a module", () => new WebAssembly.Module(bytes)],
  ["a response", () => response("application/wasm")],
  ["a response of the wrong type", () => response("text/html")],
  ["a response without a type", () => new Response(buffer())],
  ["a promise of a response", async () => response("application/wasm")],
  ["a promise of bytes", async () => buffer()],
  ["a promise of a module", () => WebAssembly.compile(buffer())],
  ["what an import has as its default", () => ({ default: new WebAssembly.Module(bytes) })],
  ["what an import() gives", async () => Object.assign(Object.create(null), { default: bytes })],
  ["a response as what an import() gives", async () => ({ default: response("application/wasm") })],
])("createPortin takes %s", async (_what, source) => {
  const portin = await createPortin(source() as ModuleSource);
  expect(portin.missing(draft)).toEqual(["accountPin"]);
  await expect(portin.ready()).resolves.toBe("wasm");
});

test("createPortin takes a URL, in a string too", async () => {
  const server = createServer((_request, answer) => answer.end(bytes)).listen(0);
  const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/portin.wasm`);
  for (const source of [
    url,
    url.href,
    { default: url.href },
    Promise.resolve(url),
    import(`data:text/javascript,export default "${url}"`),
  ])
    expect((await createPortin(source)).missing(draft)).toEqual(["accountPin"]);
  server.close();
});

test("it streams where the type says that it can, and only there", async () => {
  const streaming = vi.spyOn(WebAssembly, "compileStreaming");
  await createPortin(response("application/wasm"));
  expect(streaming).toHaveBeenCalledTimes(1);
  await createPortin(response("application/octet-stream"));
  expect(streaming).toHaveBeenCalledTimes(1);
  streaming.mockRestore();
});

test("two of them are apart from each other", async () => {
  const [a, b] = await Promise.all([createPortin(buffer()), createPortin(buffer())]);
  expect(a.decide).not.toBe(b.decide);
  expect(a.decide(draft, { now: 0 })).toEqual(b.decide(draft, { now: 0 }));
});

test("forms take the catalog that they get", async () => {
  const portin = await createPortin(buffer());
  const porting = { status: "informationRequired", phoneNumber: "+18602350142", required: ["accountPin", "address"] };
  const options = { now: 0, dialect: "2020-12", input: { address: { country: "GB" } } } as const;
  expect(formOf(portin, porting, es, options)).toEqual(form(porting, { ...options, catalog: es }));
  expect(fieldPropsOf(portin, "address.postalCode", porting, en)).toEqual(fieldProps("address.postalCode", porting));
});

test("an old library's toJSON of arrays changes nothing", async () => {
  const { missing } = await createPortin(buffer());
  let got: unknown;
  try {
    Object.assign(Array.prototype, { toJSON: () => "[]" });
    got = missing(draft);
  } finally {
    delete (Array.prototype as any).toJSON;
  }
  expect(got).toEqual(["accountPin"]);
});

const detached = buffer();
structuredClone(detached, { transfer: [detached] });
const cyclic: Record<string, unknown> = {};
cyclic["self"] = cyclic;
const throws = () => {
  throw new Error("S3CR3T");
};
const throwing = () => new Proxy({}, { get: throws, has: throws, getPrototypeOf: throws });

test.each<[string, () => unknown]>([
  ["undefined", () => undefined],
  ["null", () => null],
  ["a number", () => 8],
  ["a BigInt", () => 1n],
  ["a symbol", () => Symbol("x")],
  ["a function", () => () => bytes],
  ["an object", () => ({})],
  ["an array", () => [0, 97, 115, 109]],
  ["a cycle", () => cyclic],
  ["a Proxy that throws", throwing],
  ["a promise of nothing", async () => undefined],
  ["a default of nothing", () => ({ default: null })],
  ["a default of something else", () => ({ default: { default: 8 } })],
  ["exports of an instance", () => new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports],
  ["no bytes", () => new ArrayBuffer(0)],
  ["a detached buffer", () => detached],
  ["bytes of something else", () => new TextEncoder().encode("<!doctype html>")],
  ["half of the module", () => bytes.subarray(0, bytes.length / 2)],
  ["a response of something else", () => new Response("<!doctype html>")],
  ["a module of something else", () => new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0))],
])("%s is no source", async (_what, source) => {
  await expect(createPortin(source() as any)).rejects.toMatchObject({
    ...{ name: "PortinError", code: "invalidArgument", reason: "wrongType", path: "source" },
    message: "portin: invalidArgument wrongType at source",
  });
  expect((await createPortin(buffer())).missing(draft)).toEqual(["accountPin"]); // the next call works
});

test.each<[string, () => unknown]>([
  ["an answer of 404", () => new Response("", { status: 404 })],
  ["a connection that broke", () => broken("application/wasm")],
  ["a connection that broke, of the wrong type", () => broken("text/html")],
  ["a request that failed", () => Promise.reject(new TypeError("fetch failed"))],
  ["a server that is not there", () => "http://127.0.0.1:1/portin.wasm"],
])("%s is not available", async (_what, source) => {
  const error = await createPortin(source() as any).catch((error) => error);
  expect(error).toBeInstanceOf(PortinError);
  expect(String(error)).toBe("PortinError: portin: unavailable (Fetching the module failed.)");
});

test.each<[string, unknown]>([
  ["missing", undefined],
  ["blocked", { ...WebAssembly, Module: throws, compile: throws, compileStreaming: throws }],
])("where WebAssembly is %s it says what to do", async (_what, wasm) => {
  vi.stubGlobal("WebAssembly", wasm);
  for (const source of [buffer(), new Response(buffer())]) {
    await expect(createPortin(source)).rejects.toThrow(
      "portin: unavailable (WebAssembly is missing or blocked here. Import portin/portable.)",
    );
  }
});
