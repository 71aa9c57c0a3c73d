// portin/decline and portin/messages do not have the module, and answer as portin does, which has it.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";
import * as portin from "portin";
import { decline, PortinError } from "portin/decline";
import * as messages from "portin/messages";
import { inputFields } from "../../src/generated/fields.js";
import { declines } from "../../src/generated/declines.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const names = inputFields.map((field) => field.slice(field.lastIndexOf(".") + 1));
const named = ["address", "moonPhase", "", "line1.x", ...names].flatMap((name) => [
  `porting${name.slice(0, 1).toUpperCase()}${name.slice(1)}RequiredOrInvalid`,
  `porting${name}RequiredOrInvalid`,
]);
const strange = [
  "",
  "x",
  "constructor",
  "__proto__",
  "toString",
  "portingDeclined ",
  "PORTINGDECLINED",
  "😀",
  "\ud800",
];

test("portin/decline answers as portin does", () => {
  for (const code of [...Object.keys(declines), ...named, ...strange, null, undefined]) {
    const answer = (ask: typeof decline) => {
      try {
        return JSON.stringify(ask(code)); // the order of members counts, too
      } catch (error) {
        return (error as PortinError).message;
      }
    };
    expect(answer(decline), String(code)).toBe(answer(portin.decline));
  }
  for (const code of [4, {}, [], NaN, () => 1, Symbol("x")]) {
    expect(() => decline(code as any)).toThrow(PortinError);
    expect(() => decline(code as any)).toThrow("portin: invalidArgument wrongType at code");
  }
});

test("what it answers is the caller's to change", () => {
  decline("portingDeclined").alternatives.push("wait");
  expect(decline("portingDeclined").alternatives).toEqual(portin.decline("portingDeclined").alternatives);
});

test.each(["decline", "messages"])("portin/%s has no module", async (name) => {
  const { outputFiles } = await build({
    stdin: { contents: `export * from "portin/${name}"`, resolveDir: root },
    ...{ bundle: true, format: "esm", minify: true, write: false },
  });
  expect(outputFiles[0]!.text).not.toMatch(/WebAssembly|& \/ A ;'&&&/);
});

test("portin/messages says what portin says", () => {
  const issue = { field: "accountPin", code: "required", params: {} } as const;
  expect(messages.formatIssue(issue)).toBe(portin.formatIssue(issue));
  const functions = Object.keys(portin).filter((name) => name.startsWith("format") && name !== "formatAsYouType");
  expect(Object.keys(messages).sort()).toEqual([...functions, "PortinError"].sort());
});

test("every folder for old resolvers is published", () => {
  const { exports, files } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  const folders = Object.keys(exports).filter((entry) => !/^\.$|\.(wasm|json)$/.test(entry));
  expect(files).toEqual(expect.arrayContaining(folders.map((entry) => entry.split("/")[1])));
});
