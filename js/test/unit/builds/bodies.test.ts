import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { apiError, parseEvent, PortinError, validate } from "portin";

// Bodies as servers and clients have them: bytes, or an object around the body.

const event = {
  object: "event",
  id: "evt_1",
  type: "com.gigs.porting.declined",
  time: "2026-11-20T10:00:00.155Z",
  data: { object: "porting", id: "prt_1", status: "declined", firstName: "Zoë" },
};
const error = {
  object: "error",
  code: "portingNotUpdatable",
  type: "invalidRequest",
  message: "no",
  details: [{ property: "firstName" }],
};

/** A body in every kind of bytes. */
function bytesOf(body: unknown): unknown[] {
  const bytes = new TextEncoder().encode(JSON.stringify(body));
  const padded = new Uint8Array(bytes.length + 8);
  padded.set(bytes, 4);
  return [
    Buffer.from(bytes),
    bytes,
    bytes.buffer,
    new DataView(bytes.buffer),
    padded.subarray(4, 4 + bytes.length),
    runInNewContext("Uint8Array.from(bytes)", { bytes: [...bytes] }),
    runInNewContext("Uint8Array.from(bytes).buffer", { bytes: [...bytes] }),
  ];
}

test("bytes are read", () => {
  for (const body of bytesOf(event)) expect(parseEvent(body)).toEqual(event);
  for (const body of bytesOf(error)) expect(apiError(body)).toEqual(apiError(error));
  for (const body of bytesOf("portingNotUpdatable")) expect(apiError(body).code).toBe("");
  expect(apiError(Buffer.from("portingNotUpdatable"))).toEqual(apiError("portingNotUpdatable"));
});

test("bytes that are no event are refused", () => {
  for (const body of [Buffer.from(""), new Uint8Array(4), Buffer.from("<html>"), new ArrayBuffer(0)]) {
    expect(() => parseEvent(body)).toThrow("portin: invalidArgument notJson at body");
  }
});

class HTTPError extends Error {
  constructor(members: object) {
    super("Request failed");
    Object.assign(this, members);
  }
}

const wrappers: [name: string, ask: (body: unknown) => unknown, value: unknown, remedy: string][] = [
  [
    "an answer of axios",
    apiError,
    { status: 422, headers: {}, data: error },
    "It has no code, but data. Pass its data",
  ],
  [
    "an AxiosError",
    apiError,
    new HTTPError({ code: "ERR_BAD_REQUEST", response: { status: 422, data: error } }),
    "Pass its response.data",
  ],
  [
    "an error of got",
    apiError,
    new HTTPError({ code: "ERR_NON_2XX", response: { body: "{}" } }),
    "Pass its response.body",
  ],
  [
    "an error of ky",
    apiError,
    new HTTPError({ response: new Response("{}") }),
    "Await its response.text() and pass that",
  ],
  [
    "an error of ofetch",
    apiError,
    new HTTPError({ status: 422, data: error }),
    "It has no code, but data. Pass its data",
  ],
  ["a result of openapi-fetch", apiError, { error, response: new Response("{}") }, "Pass its error"],
  ["a text in it", apiError, { status: 422, body: "{}" }, "It has no code, but body. Pass its body"],
  ["bytes in it", apiError, { status: 422, body: Buffer.from("{}") }, "It has no code, but body. Pass its body"],
  ["a response", apiError, new Response("{}"), "It is a request or a response. Await its text()"],
  ["a promise", apiError, Promise.resolve(error), "It is a promise. Await it"],
  ["a request of express", parseEvent, { method: "POST", body: event }, "It has no type, but body. Pass its body"],
  [
    "a request of Lambda",
    parseEvent,
    { body: JSON.stringify(event), isBase64Encoded: false },
    "It has no type, but body. Pass its body",
  ],
  ["an answer of axios", parseEvent, { status: 200, data: event }, "It has no type, but data. Pass its data"],
  [
    "a request of fetch",
    parseEvent,
    new Request("https://example.com", { method: "POST", body: "{}" }),
    "It is a request or a response. Await its text()",
  ],
  ["a promise", parseEvent, Promise.resolve("{}"), "It is a promise. Await it"],
  [
    "a Buffer that went through JSON",
    parseEvent,
    JSON.parse(JSON.stringify(Buffer.from("{}"))),
    "It is a Buffer in JSON. Pass the text",
  ],
];

test.each(wrappers)("%s is refused with what to pass", (_, ask, value, remedy) => {
  const name = ask === apiError ? "codeOrBody" : "body";
  expect(() => ask(value)).toThrow(`portin: invalidArgument wrongType at ${name} (${remedy}.)`);
});

test("what wraps nothing is read as before", () => {
  expect(apiError({ error })).toEqual(apiError(error));
  for (const body of [{}, { data: null }, [], { message: "no" }]) {
    expect(apiError(body)).toMatchObject({ code: "", action: "contactSupport" });
  }
  expect(() => apiError(new Error("fetch failed"))).toThrow("wrongType at codeOrBody"); // it came from no API
  expect(() => parseEvent({ object: "event", data: event.data })).toThrow("wrongType at body.type");
  expect(() =>
    apiError(
      Object.defineProperty({}, "response", {
        get: () => {
          throw new Error("secret");
        },
        enumerable: true,
      }),
    ),
  ).toThrow(PortinError);
});

test("a frozen Error.prototype changes no refusal", () => {
  const script = `Object.freeze(Error.prototype); Object.freeze(Object.prototype);
    try { validate(undefined); } catch (error) { [error.name, error.code, error.path, error instanceof PortinError]; }`;
  // In a realm of its own the library's Error is not frozen, so this freezes its own copy of the prototype.
  const frozen = Object.getOwnPropertyDescriptor(Error.prototype, "name")!;
  Object.defineProperty(Error.prototype, "name", { ...frozen, writable: false });
  try {
    expect(runInNewContext(script, { validate, PortinError })).toEqual([
      "PortinError",
      "invalidArgument",
      "input",
      true,
    ]);
  } finally {
    Object.defineProperty(Error.prototype, "name", frozen);
  }
});
