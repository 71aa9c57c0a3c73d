import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, onTestFinished, test, vi } from "vitest";
import * as portin from "portin";

const root = fileURLToPath(new URL("../..", import.meta.url));
const wasm = readFileSync(new URL("../../dist/portin.wasm", import.meta.url));

test("the module imports nothing", () => {
  expect(WebAssembly.Module.imports(new WebAssembly.Module(wasm))).toEqual([]);
});

test("a host that forgets the clock is told so", () => {
  const module: any = new WebAssembly.Instance(new WebAssembly.Module(wasm)).exports;
  module._initialize();
  const buffer = () => Buffer.from(module.memory.buffer, module.buffer(), module.capacity());
  const length = buffer().write(`{"status":"draft"}`);
  for (const verb of ["decide", "cancelability"]) {
    const answer = module[verb](buffer().write(`{"status":"draft"}`));
    expect(JSON.parse(buffer().toString("utf8", 0, -answer))).toMatchObject({ code: "invalidArgument", path: "now" });
  }
  buffer().write(`{"status":"draft"}`);
  expect(buffer().toString("utf8", 0, module.missing(length))).toBe("[]");
});

test("after a million calls its memory is where it was after a thousand", () => {
  const { memory, ...module }: any = new WebAssembly.Instance(new WebAssembly.Module(wasm)).exports;
  module._initialize();
  const porting = (text: string) =>
    `{"status":"declined","declinedCode":"${text}","required":["${text}"],"x":{"${text}":[1]}}`;
  const questions = [
    ["decide", porting("accountPin")],
    ["decline", `"portingPhoneNumberNotFound"`],
    ["missing", porting("c".repeat(100))],
    ["parsePhone", `{"text":"+18605550123"}`],
    ["formatAsYouType", `{"text":"8605550","region":"US"}`],
    ["cancelability", porting("accountPin").slice(0, 40)], // no JSON
    ["instant", `"2026-02-30"`],
    [
      "validate",
      `{"context":{"market":"US"},"input":{"accountPin":"12-34","address":{"postalCode":"10024","state":"new york"}}}`,
    ],
    ["prepareCreate", `{"input":{"phoneNumber":"860 555 0123","moonPhase":[1]}}`],
    ["prepareUpdate", `{"porting":${porting("accountPin")},"input":{"accountPin":"123456"}}`],
    ["form", `{"porting":{"status":"draft","phoneNumber":"+18605550123","required":["accountPin","firstName"]}}`],
    ["reminders", `{"status":"declined","lastDeclinedAt":"2026-02-01T00:00:00Z"}`],
    ["carrier", `"at and t"`],
  ].map(([verb, text]) => ({ ask: module[verb!], document: Buffer.from(text!) }));
  const long = { ask: module.decide, document: Buffer.from(porting("c".repeat(5_000))) }; // rare: it takes its time
  const calls = (count: number) => {
    for (let i = 0; i < count; i++) {
      const { ask, document } = i % 500 === 0 ? long : questions[i % questions.length]!;
      new Uint8Array(memory.buffer, module.buffer(), document.length).set(document);
      ask(document.length, 0);
    }
    return memory.buffer.byteLength;
  };
  const before = calls(1_000);
  expect(calls(1_000_000)).toBe(before);
  expect(before).toBeLessThanOrEqual(1 << 20);
});

test("importing only the error leaves the module out", async () => {
  const { outputFiles } = await build({
    stdin: { contents: `export { PortinError } from "portin"`, resolveDir: root },
    ...{ bundle: true, minify: true, format: "esm", write: false },
  });
  expect(outputFiles[0]!.text).toContain("PortinError");
  expect(outputFiles[0]!.text.length).toBeLessThan(2_000);
});

test("the package exports its functions and its error, nothing else", () => {
  expect(Object.keys(portin).sort()).toEqual([
    "PortinError",
    "apiError",
    "cancelability",
    "carrier",
    "checklist",
    "decide",
    "decline",
    "fieldProps",
    "fields",
    "form",
    "formatAPIError",
    "formatAction",
    "formatAlternative",
    "formatAsYouType",
    "formatCancel",
    "formatCheck",
    "formatDecline",
    "formatField",
    "formatFormStep",
    "formatIssue",
    "formatPinDays",
    "formatRetry",
    "formatStatus",
    "formatStep",
    "missing",
    "nextChange",
    "notices",
    "parseEvent",
    "parsePhone",
    "portingInput",
    "prepareCreate",
    "prepareUpdate",
    "ready",
    "reminders",
    "validate",
  ]);
});

test("ready tells which build answers", async () => {
  await expect(portin.ready()).resolves.toBe("wasm");
});

test("nothing of a question or its answer stays in the memory of a build", async () => {
  const { instanceOf } = await import("../../src/core/instance.js");
  const { instantiate } = (await import("portin/translated")) as { instantiate(): any };
  const builds = [new WebAssembly.Instance(new WebAssembly.Module(wasm)).exports as any, instantiate()];
  for (const module of builds) {
    const instance = instanceOf(module);
    const secret = "5309-8675-SECRET";
    const long = { accountNumber: secret, line: "x".repeat(40_000), accountPin: secret };
    for (const input of [{ accountPin: secret }, { accountNumber: secret, firstName: secret }, long]) {
      const [json] = instance.ask("validate", JSON.stringify({ context: { market: "IE" }, input }), 0);
      expect(json.length).toBeGreaterThan(10);
      const memory = Buffer.from(module.memory.buffer);
      expect(memory.indexOf(secret)).toBe(-1);
      expect(memory.indexOf(secret.replaceAll("-", ""))).toBe(-1);
    }
  }
});

test("an answer that needs no clock reads none, and one that is told no time is that of now", () => {
  const cases = JSON.parse(readFileSync(new URL("../../../porting/testdata/cases.json", import.meta.url), "utf8"));
  const portings = cases.map((c: any) => c.porting).filter((porting: any) => porting && typeof porting === "object");
  expect(portings.length).toBeGreaterThan(20);
  const clock = vi.spyOn(Date, "now");
  onTestFinished(() => clock.mockRestore());
  for (const porting of portings) {
    for (const ask of [portin.decide, portin.cancelability, portin.form, portin.checklist] as any[]) {
      const at = (now: string) => JSON.stringify(ask(porting, { now }));
      clock.mockReturnValue(Date.parse("2060-01-01"));
      clock.mockClear();
      const asked = JSON.stringify(ask(porting));
      if (clock.mock.calls.length > 0) expect(asked).toBe(at("2060-01-01"));
      else for (const now of ["2020-01-01", "2026-03-10", "2060-01-01"]) expect(asked).toBe(at(now));
    }
    clock.mockClear();
    portin.fieldProps("accountPin", porting);
    expect(clock).not.toHaveBeenCalled();
  }
  clock.mockClear();
  portin.decide({ status: "informationRequired" });
  expect(clock).not.toHaveBeenCalled();
  portin.decide({ status: "informationRequired", birthday: "1990-01-01" });
  expect(clock).toHaveBeenCalledTimes(1);
});
