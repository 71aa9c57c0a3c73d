// Every build refuses the same wrong calls. The tests of package wasm ask the native core and the module.
import { readFileSync } from "node:fs";
import * as entry from "portin";
import { createPortin } from "portin/slim";
import { expect, test } from "vitest";

interface Refusal {
  readonly name: string;
  readonly verb: keyof typeof entry;
  readonly arguments: readonly unknown[];
  readonly path: string;
  readonly remedy?: string;
}

const refusals: Refusal[] = JSON.parse(
  readFileSync(new URL("../../../../wasm/testdata/refusals.json", import.meta.url), "utf8"),
);
const slim = await createPortin(readFileSync(new URL("../../../dist/portin.wasm", import.meta.url)));

test.each(refusals)("$name is refused", ({ verb, arguments: given, path, remedy }) => {
  for (const functions of [entry, slim] as { [name: string]: any }[]) {
    let thrown: any;
    try {
      functions[verb](...given);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ name: "PortinError", code: "invalidArgument", reason: "wrongType", path });
    if (remedy) expect(thrown.remedy).toBe(remedy);
  }
});
