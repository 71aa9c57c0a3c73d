// Values that no function expects. What must never be repeated in an error is `secret`.

/** In every text, name, description and tag of the strange values. */
export const secret = "tell-nobody";

const fail = (): never => {
  throw new TypeError(secret);
};

/** Members that functions read, each of which throws in one of the strange values. */
const members = [
  ...["id", "object", "status", "required", "phoneNumber", "donorProvider", "address", "createdAt", "data", "value"],
  ...["code", "type", "details", "error", "response", "then", "json", "text", "href", "default", "buffer", "params"],
  ...["kind", "field", "fields", "action", "retry", "allowed", "reason", "effect", "language", "kinds", "issues"],
  ...["now", "since", "schedule", "region", "market", "catalog", "portin", "retryAfter", "input", "confirm", "for"],
  ...["dialect", "html", "platform", "providers", "items", "values", "onSubmit", "length", "name", "forEach", "getAll"],
  ...["caret", "before", "property", "keyword", "instancePath", "attach", "behavior", "carrier", "toJSON", "toString"],
];

/** Hooks of objects that throw in one of the strange values, every one. */
const traps = ["get", "has", "ownKeys", "getOwnPropertyDescriptor", "getPrototypeOf", "set", "isExtensible"];

function nested(levels: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = secret;
  for (let level = 0; level < levels; level++) value = wrap(value);
  return value;
}

function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function cyclic(value: any): unknown {
  value[0] = value;
  return value;
}

function detached(): unknown {
  const bytes = new Uint8Array(8);
  structuredClone(bytes, { transfer: [bytes.buffer] });
  return bytes;
}

const tagged = (tag: unknown) => Object.defineProperty({}, Symbol.toStringTag, { value: tag });
const throwing = (name: PropertyKey) => Object.defineProperty({}, name, { get: fail, enumerable: true });

const primitives: [string, unknown][] = [
  ...[undefined, null, true, false, 0, -0, 1, -1, 0.5, NaN, Infinity, -Infinity, 1e21, 2 ** 53, 5e-324].map(
    (value) => [Object.is(value, -0) ? "-0" : String(value), value] as [string, unknown],
  ),
  ["0n", 0n],
  ["a large BigInt", 10n ** 400n],
  ["a symbol", Symbol(secret)],
  ["a symbol of the language", Symbol.iterator],
  ["an empty text", ""],
  ["a text", secret],
  ["a blank", " "],
  ["half a character", `${secret}\ud800`],
  ["a zero byte", `${secret}\0`],
  ["a name of every object", "__proto__"],
  ["another name of every object", "constructor"],
  ["the start of JSON", `{"${secret}`],
  ["JSON in a text", JSON.stringify({ code: secret, details: [null, 1, { property: 1 }] })],
  ["braces", `{${secret}`],
];

const objects: [string, unknown][] = [
  ["an object", {}],
  ["an object without a prototype", Object.create(null)],
  ["a frozen object", Object.freeze({})],
  ["members of no use", { [secret]: secret, params: secret, status: {}, fields: 1, required: [Symbol(secret)] }],
  ["a cycle", cyclic({})],
  ["a cycle of arrays", cyclic([])],
  ["an array", []],
  ["an array of undefined", [undefined]],
  ["an array of null", [null]],
  ["an array with holes", new Array(5)],
  ["an array of arrays", [[[]]]],
  ["a function", () => secret],
  ["a function that throws", fail],
  ["an async function", async () => secret],
  ["a generator", (function* () {})()],
  ["a class", class {}],
  ["an object of a class", new (class Secret {})()],
  ["a promise", Promise.resolve(secret)],
  ["a date", new Date(0)],
  ["an invalid date", new Date(NaN)],
  ["the last date", new Date(8.64e15)],
  ["the first date", new Date(-8.64e15)],
  ["a regular expression", /tell-nobody/],
  ["an error", new Error(secret)],
  ["a map", new Map([[secret, secret]])],
  ["a set", new Set([secret])],
  ["a weak map", new WeakMap()],
  ["a number of a class", Object(1)],
  ["a text of a class", Object(secret)],
  ["a symbol of a class", Object(Symbol(secret))],
  ["a BigInt of a class", Object(1n)],
  ["bytes", new TextEncoder().encode(secret)],
  ["bytes that are no UTF-8", Uint8Array.of(0xff, 0xc0, 0x80)],
  ["bytes that are gone", detached()],
  ["a buffer", new ArrayBuffer(8)],
  ["a shared buffer", new SharedArrayBuffer(8)],
  ["a view", new DataView(new ArrayBuffer(8))],
  ["a Buffer of Node", Buffer.from(secret)],
  ["floats", new Float64Array(3)],
  ["a URL", new URL("data:,tell-nobody")],
  ["parameters of a URL", new URLSearchParams({ accountPin: secret })],
  ["a FormData", new FormData()],
  ["a blob", new Blob([secret])],
  ["a response", new Response(secret)],
  ["headers", new Headers()],
  ["an event", new Event("submit")],
  ["a signal", new AbortController().signal],
  ["a format of dates", new Intl.DateTimeFormat()],
  ["a proxy of an object", new Proxy({}, {})],
  ["a revoked proxy", revoked({})],
  ["a revoked proxy of an array", revoked([])],
  ["a revoked proxy of a function", revoked(() => {})],
  ["a tag", tagged(secret)],
  ["the tag of a FormData", tagged("FormData")],
  ["a tag that is no text", tagged(1)],
  ["a thenable that throws", { then: fail }],
  ["toJSON that throws", { toJSON: fail }],
  ["toString that throws", { toString: fail, valueOf: fail, [Symbol.toPrimitive]: fail }],
  ["an iterator that throws", { [Symbol.iterator]: fail, length: 1 }],
  ["a tag that throws", throwing(Symbol.toStringTag)],
  ["an array that throws", Object.defineProperty([1], 0, { get: fail, enumerable: true })],
];

/** Values that take long to read, or overflow the stack. */
const heavy: [string, unknown][] = [
  ["a long text", secret.repeat(1_000)],
  ["a long array", new Array(2_000).fill(null)],
  ["deep arrays", nested(10_000, (inner) => [inner])],
  ["deep objects", nested(10_000, (inner) => ({ error: inner }))],
];

/** Every strange value and what to call it. */
export const strange: readonly (readonly [name: string, value: unknown])[] = [
  ...primitives,
  ...objects,
  ["a proxy that throws always", new Proxy({}, Object.fromEntries(traps.map((trap) => [trap, fail])))],
];

/** Values to pass as an argument only: to pass them in each of its members would take minutes. */
export const strangeArguments: typeof strange = [
  ...strange,
  ...heavy,
  ...members.map((name) => [`${name} that throws`, throwing(name)] as const),
  ...traps.map((trap) => [`a proxy whose ${trap} throws`, new Proxy({}, { [trap]: fail })] as const),
  ["a function that throws always", new Proxy(() => {}, Object.fromEntries(traps.map((trap) => [trap, fail])))],
  ...primitives.map(([name, value]) => [`an array of ${name}`, [value]] as const),
];

/** What is wrong with an error, or nothing. */
export function faultOf(error: any): string | undefined {
  if (error?.name !== "PortinError")
    return `it threw ${error?.stack?.split("\n").slice(0, 4).join(" ") ?? typeof error}`;
  if (error.code !== "invalidArgument") return `its code is ${error.code}`;
  if (!error.path) return "it names no argument";
  const said = [error.message, error.remedy, error.path, error.cause].map(String).join();
  if (said.includes(secret)) return `it repeats the value: ${said}`;
  return undefined;
}
