// The module's memory is at most twenty times the document and 4 MB, as SECURITY.md says: what a call allocates is half
// of that at most, and memory doubles when it is full. It never shrinks: the engine replaces an instance that has grown.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { instanceOf } from "../../src/core/instance.js";
import { verbs, type Verb } from "../../src/generated/verbs.js";

const files = ["portin.wasm", "fast.wasm"].map((name) => new URL(`../../../wasm/dist/${name}`, import.meta.url));

/** Documents of about a size, some of which make more of a byte than others. */
function documents(size: number): { [kind: string]: string } {
  const list = (item: string) => `[${Array(Math.floor(size / (item.length + 1))).fill(item)}]`;
  const members = (value: string) =>
    Array.from({ length: Math.floor(size / (value.length + 10)) }, (_, i) => `,"x${i}":${value}`).join("");
  const text = "<".repeat(size);
  return {
    providers: `{"context":{"providers":${list('{"id":"svp_1","recipientProviders":["a"]}')}}}`,
    "empty providers": `{"context":{"providers":${list("{}")}}}`,
    "required fields": `{"porting":{"required":${list('"a"')}},"required":${list('"a"')}}`,
    "a text": `{"context":{},"porting":{},"input":{"address":{"line1":"${text}"}}}`,
    "a porting's text": `{"status":"declined","declinedCode":"${text}"}`,
    spaces: `{"input":{"firstName":"${"a  ".repeat(size / 3)}"}}`,
    words: `{"input":{"address":{"line1":"${"a1".repeat(size / 2)}"}}}`,
    "a long name": `{"input":{"${text}":1}}`,
    "unknown members": `{"input":{"a":1${members("1")}}}`,
    "members of a porting": `{"a":1${members("{}")}}`,
    "an event": `{"type":"com.gigs.porting.updated","data":{"id":"por_1","firstName":"${text}"}}`,
    "a code": `"${text}"`,
    escapes: `{"input":{"address":{"city":"${"\\u003c".repeat(size / 6)}"}}}`,
    lists: `{"x":${list("[[]]")}}`,
    "an API error": `{"code":"${text}","properties":["a"]}`,
    "a number": `{"text":"${"1".repeat(size)}"}`,
  };
}

test.each(files)("memory is bounded by the document: %s", (file) => {
  const module = new WebAssembly.Module(readFileSync(file));
  const start = () => instanceOf(new WebAssembly.Instance(module, {}).exports as any);
  let instance = start();
  const tooMuch: string[] = [];
  for (const size of [1e3, 1 << 20, 7 << 20]) {
    const asked: Verb[] = size > 1 << 20 ? ["decide", "validate", "parseEvent"] : (Object.keys(verbs) as Verb[]);
    for (const [kind, document] of Object.entries(documents(size))) {
      for (const verb of asked) {
        instance.ask(verb, document, 0);
        if (instance.size() <= 20 * document.length + 4e6) continue;
        const times = ((instance.size() - 4e6) / document.length).toFixed(1);
        tooMuch.push(`${verb} of ${kind} of ${size} bytes takes ${times} times that`);
        instance = start();
      }
    }
    instance = start();
  }
  expect(tooMuch).toEqual([]);
});
