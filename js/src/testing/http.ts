import { PortinError } from "../core/error.js";
import { decode, encode } from "../core/utf8.js";

/** A request as the module takes it. */
export interface PlainRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: Record<string, string[]>;
  readonly body: Uint8Array;
  /** Whether the body could not be read. */
  readonly unreadable: boolean;
}

/** The members of a Request that are read here. It need not be of that class, which Jest's jsdom does not have. */
interface RequestLike {
  readonly url: string;
  readonly method: string;
  readonly headers: { forEach(visit: (value: string, name: string) => void): void };
  readonly signal?: AbortSignal | null | undefined;
  arrayBuffer(): Promise<ArrayBuffer | Uint8Array>;
}

/** Reads what fetch is called with. The path of the base is no part of the target. */
export async function plainRequest(input: unknown, init: RequestInit | undefined, base: URL): Promise<PlainRequest> {
  let request: RequestLike;
  let url: URL;
  const headers: Record<string, string[]> = {};
  try {
    request = requestOf(input, init, base);
    url = new URL(request.url, base);
    request.headers.forEach((value, name) => {
      headers[name] = [value];
    });
  } catch {
    throw new PortinError("invalidArgument", { reason: "wrongType", path: "request" });
  }
  if (request.signal?.aborted) throw request.signal.reason;
  const below = base.pathname.replace(/\/$/, "");
  const path = url.pathname.startsWith(`${below}/`) ? url.pathname.slice(below.length) : url.pathname;
  const body = await request.arrayBuffer().then(
    (bytes) => new Uint8Array(bytes),
    () => undefined, // its stream is closed or broken
  );
  return {
    method: request.method,
    target: path + url.search,
    headers,
    body: body ?? new Uint8Array(),
    unreadable: !body,
  };
}

function requestOf(input: unknown, init: RequestInit | undefined, base: URL): RequestLike {
  if (typeof (input as RequestLike)?.url === "string" && !init) return input as RequestLike;
  const isText = typeof input === "string" || input instanceof URL;
  if (typeof Request === "function") return new Request(isText ? new URL(input, base) : (input as Request), init);
  const { method = "GET", headers, body, signal } = init ?? {};
  return {
    url: String(isText ? input : (input as RequestLike).url),
    method: method.toUpperCase(),
    headers: new Map(Object.entries({ ...headers }) as [string, string][]),
    signal,
    arrayBuffer: async () => {
      if (body == null) return new Uint8Array();
      return body instanceof ArrayBuffer || ArrayBuffer.isView(body) ? copyOf(body) : encode(String(body));
    },
  };
}

function copyOf(body: ArrayBuffer | ArrayBufferView): Uint8Array {
  const view = ArrayBuffer.isView(body)
    ? new Uint8Array(body.buffer, body.byteOffset, body.byteLength)
    : new Uint8Array(body);
  return view.slice();
}

/** Makes a Response, or where there is no such class, an object with the members that an app reads. */
export function responseOf(
  status: number,
  headers: Record<string, string>,
  body: Uint8Array<ArrayBuffer> | undefined,
): Response {
  if (typeof Response === "function") return new Response(body ?? null, { status, headers });
  const text = decode(body ?? new Uint8Array());
  const names = new Map(Object.entries(headers));
  const response = {
    status,
    ok: status < 300,
    headers: {
      get: (name: string) => names.get(name.toLowerCase()) ?? null,
      has: (name: string) => names.has(name.toLowerCase()),
    },
    text: async () => text,
    json: async () => JSON.parse(text),
    arrayBuffer: async () => encode(text).buffer,
    clone: () => response,
  };
  return response as unknown as Response;
}
