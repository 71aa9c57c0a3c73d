// The cost of a call grows in proportion to the size of its arguments. Times would be too noisy, so the module and the
// package are instrumented: they count each call of a function and each round of a loop.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { form as Form } from "portin";
import { parseAst } from "vite";

const root = fileURLToPath(new URL("../..", import.meta.url));
const soak = Boolean(process.env["PORTIN_SOAK"]);
const limit = 8 << 20; // bytes of a document

/**
 * Whether a document may have only 1,000 of them: texts in a list, or unknown members. Some verbs do not know the
 * members of a porting either, so the larger size stays 20 below that.
 */
const isLimited = (name: string) => /required|recipients|unknown/.test(name);

/** A list of n names, in no order. None is the start of another. */
const names = (n: number) => Array.from({ length: n }, (_, i) => `x${((i * 7919) % n) + n}`);
const unknown = (n: number) => Object.fromEntries(names(n).map((name) => [name, [name]]));
const declined = { status: "declined", declinedCode: "portingUserInformationMismatch", phoneNumber: "+18605550123" };
const providers = (n: number) => names(n).map((id) => ({ id, name: `Carrier ${id}`, recipientProviders: [id, "p9"] }));

/** Portings that have n of something, by what that is. */
const portings: Record<string, (n: number) => object> = {
  "required fields": (n) => ({ ...declined, required: names(n) }),
  "the same required field": (n) => ({ ...declined, required: names(n).map(() => "moonPhase") }),
  "known required fields": (n) => ({
    ...declined,
    required: names(n).map((_, i) => (i % 2 ? "accountPin" : "address.city")),
  }),
  "unknown members": (n) => ({ ...declined, ...unknown(n) }),
  "unknown members of the address": (n) => ({ ...declined, address: unknown(n), required: ["address", "address.x"] }),
  recipients: (n) => ({ ...declined, donorProvider: { id: "svp_1", name: "AT&T", recipientProviders: names(n) } }),
  "a long number": (n) => ({ ...declined, phoneNumber: "+1" + "8".repeat(n) }),
  "long texts": (n) => ({
    ...declined,
    firstName: " a".repeat(n),
    declinedCode: "a".repeat(n),
    lastName: "é".repeat(n),
  }),
};

/** Inputs and contexts that have n of something, by what that is. */
const inputs: Record<string, (n: number) => object> = {
  "unknown input": (n) => ({ input: unknown(n) }),
  "unknown members of an address": (n) => ({ input: { address: unknown(n) } }),
  "required by the context": (n) => ({ input: {}, context: { required: names(n) } }),
  providers: (n) => ({ input: { donorProvider: "x", provider: "p9" }, context: { providers: providers(n) } }),
  "long texts": (n) => ({
    input: {
      ...{
        firstName: " a".repeat(n),
        accountNumber: "1-".repeat(n),
        accountPin: "1 ".repeat(n),
        birthday: "9".repeat(n),
      },
      ...{
        phoneNumber: "(8".repeat(n),
        donorProvider: "a".repeat(n),
        scheduledOn: "-".repeat(n),
        user: "\u200b".repeat(n),
      },
      address: {
        line1: "PO ".repeat(n),
        city: "é".repeat(n),
        state: "new ".repeat(n),
        postalCode: "1".repeat(n),
        country: "U".repeat(n),
      },
    },
    context: { market: "US", carrier: "Verizon ".repeat(n) },
  }),
};

const both: Record<string, (n: number) => object> = {
  ...inputs,
  ...Object.fromEntries(
    Object.entries(portings).map(([name, porting]) => [`a porting's ${name}`, (n) => ({ porting: porting(n) })]),
  ),
  "a form's providers": (n) => ({
    porting: { ...declined, status: "draft", provider: "p9", required: ["donorProvider"] },
    context: { providers: providers(n) },
  }),
};

const text: Record<string, (n: number) => string> = {
  "a text": (n) => "Verizon ".repeat(n),
  digits: (n) => "860".repeat(n),
};
const phones: Record<string, (n: number) => object> = {
  digits: (n) => ({ text: "860".repeat(n), region: "US" }),
  signs: (n) => ({ text: "+1 (860) -".repeat(n), region: "US" }),
  "an extension": (n) => ({ text: "860 555 0123 ext. " + "1".repeat(n), region: "U".repeat(n) }),
};

/** The documents for each verb. A verb that is not listed gets portings, inputs and texts. */
const documents: Record<string, Record<string, (n: number) => unknown>> = {
  ...{ decide: portings, missing: portings, cancelability: portings, reminders: portings },
  ...{ validate: inputs, prepareCreate: inputs, prepareUpdate: both, form: both },
  ...{ parsePhone: phones, formatAsYouType: phones, decline: text, carrier: text, instant: text },
};
const control = ["memory", "_initialize", "buffer", "capacity", "push", "pull"];

const directory = mkdtempSync(join(tmpdir(), "portin-"));
afterAll(() => rmSync(directory, { recursive: true }));

let counting: WebAssembly.Module;
beforeAll(() => {
  const features = ["bulk-memory", "multivalue", "sign-ext", "nontrapping-float-to-int"].map(
    (name) => `--enable-${name}`,
  );
  const file = join(directory, "counting.wasm");
  execFileSync(join(root, "node_modules/.bin/wasm-opt"), [
    ...features,
    "--log-execution",
    join(root, "dist/portin.wasm"),
    "-o",
    file,
  ]);
  counting = new WebAssembly.Module(readFileSync(file));
});

/** How many steps a fresh module takes to answer. Fails if the module refuses the document for its size. */
function steps(verb: string, document: string): number {
  let count = 0;
  const env = { log_execution: () => void count++ };
  const { memory, ...module }: any = new WebAssembly.Instance(counting, { env }).exports;
  module._initialize();
  const bytes = new TextEncoder().encode(document);
  for (let i = 0; i < bytes.length; i += module.capacity()) {
    const piece = bytes.subarray(i, i + module.capacity());
    new Uint8Array(memory.buffer, module.buffer(), piece.length).set(piece);
    if (bytes.length > module.capacity()) module.push(piece.length);
  }
  count = 0;
  const answer = module[verb](bytes.length, 1.77e12);
  const taken = count;
  if (answer < 0) expect(Buffer.from(memory.buffer, module.buffer(), -answer).toString()).not.toContain("tooLarge");
  return taken;
}

test("every verb takes steps in proportion to what it is given", () => {
  const verbs = WebAssembly.Module.exports(counting)
    .map(({ name }) => name)
    .filter((name) => !control.includes(name));
  expect(verbs).toEqual(expect.arrayContaining(Object.keys(documents)));
  for (const verb of verbs) {
    const all = documents[verb] ?? { ...portings, ...both, ...text };
    for (const [name, document] of Object.entries(all)) {
      // Texts of more than 4,096 bytes are counted before they are written: both sizes are above that, or both below.
      let size = isLimited(name) ? 490 : 5_000;
      let before = steps(verb, JSON.stringify(document(size)));
      do {
        const twice = JSON.stringify(document(2 * size));
        if (twice.length > limit) break;
        const after = steps(verb, twice);
        // The ratio is far below 2 where the fixed cost of a call is most of it.
        expect(after / before, `${verb}: ${name}, ${size} and ${2 * size}`).toBeLessThanOrEqual(2.6);
        before = after;
        size *= 2;
      } while (soak && !isLimited(name));
    }
  }
});

/** The package, instrumented to count calls of functions and rounds of loops. */
async function countingPackage(): Promise<{ form: typeof Form; count: () => number }> {
  const source = readFileSync(join(root, "dist/index.js"), "utf8");
  const inserted: [at: number, text: string][] = [];
  const walk = (node: any): void => {
    if (typeof node?.type === "string" && /Function|^(For|While|DoWhile)/.test(node.type) && node.body) {
      const { type, start, end } = node.body;
      if (type === "BlockStatement") inserted.push([start + 1, "portinStep();"]);
      else if (/Function/.test(node.type)) inserted.push([start, "(portinStep(),("], [end, "))"]);
      else inserted.push([start, "{portinStep();"], [end, "}"]);
    }
    if (node && typeof node === "object") for (const child of Object.values(node)) walk(child);
  };
  walk(parseAst(source));
  let counted = source;
  inserted.sort(([a], [b]) => b - a); // from the end, so that the offsets before stay right
  for (const [at, text] of inserted) counted = counted.slice(0, at) + text + counted.slice(at);
  const file = join(directory, "counting.mjs");
  writeFileSync(file, counted);
  let count = 0;
  Object.assign(globalThis, { portinStep: () => void count++ });
  return { ...(await import(file)), count: () => count };
}

/** Methods that visit each element of a list. They are not instrumented, so their elements are counted. */
const asking = ["includes", "indexOf", "join", "slice", "concat"] as const;
const askers = asking.map((name) => [name, Array.prototype[name]] as const);
afterAll(() => void Object.assign(Array.prototype, Object.fromEntries(askers)));

test("form() takes steps in proportion to what it is given", async () => {
  const { form, count } = await countingPackage();
  let asked = 0;
  for (const [name, of] of askers) {
    Array.prototype[name] = function (this: unknown[], ...given: unknown[]): any {
      asked += this.length;
      return (of as Function).apply(this, given);
    };
  }
  const cases: Record<string, (n: number) => [porting: any, options: object]> = {
    ...Object.fromEntries(Object.entries(portings).map(([name, porting]) => [name, (n) => [porting(n), {}]])),
    providers: (n) => [
      { ...declined, status: "draft", provider: "p9", required: ["donorProvider"] },
      { providers: providers(n) },
    ],
  };
  form({ status: "draft" }, { now: 0 }); // which starts the module
  for (const [name, given] of Object.entries(cases)) {
    for (const generator of ["rjsf", "jsonforms", "plain"] as const) {
      const size = isLimited(name) ? 490 : soak ? 20_000 : 2_000;
      const [before, after] = [size, 2 * size].map((n) => {
        const [porting, options] = given(n);
        const start = count() + asked;
        form(porting, { ...options, for: generator, now: 0 });
        return count() + asked - start;
      }) as [number, number];
      expect(after / before, `${name}, ${generator}`).toBeLessThanOrEqual(2.6);
    }
  }
});
