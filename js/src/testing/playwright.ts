/**
 * `portin/testing/playwright`: `await page.route(gigs.baseUrl + "/**", route(gigs))`.
 */
import type { Simulator } from "./types.js";

/** What this needs of Playwright's Route. */
export interface PlaywrightRoute {
  request(): {
    url(): string;
    method(): string;
    allHeaders(): Promise<Record<string, string>>;
    postDataBuffer(): Uint8Array | null;
  };
  fulfill(response: { status: number; headers: Record<string, string>; body: string }): Promise<void>;
}

/** Returns a handler for `page.route` and `context.route` that has a simulator answer. A page of any origin may ask. */
export function route(gigs: Simulator): (route: PlaywrightRoute) => Promise<void> {
  return async (route) => {
    const request = route.request();
    const headers = await request.allHeaders();
    const body = request.postDataBuffer();
    const cors = {
      "access-control-allow-origin": headers["origin"] ?? "*",
      "access-control-allow-methods": "GET, POST, PATCH, DELETE",
      "access-control-allow-headers": headers["access-control-request-headers"] ?? "*",
    };
    if (request.method() === "OPTIONS") return route.fulfill({ status: 204, headers: cors, body: "" });
    const response = await gigs.fetch(request.url(), {
      method: request.method(),
      headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith(":"))), // HTTP/2 has those
      body: body && (body as Uint8Array<ArrayBuffer>),
    });
    const type = response.headers.get("content-type");
    await route.fulfill({
      status: response.status,
      headers: { ...cors, ...(type ? { "content-type": type } : {}) },
      body: await response.text(),
    });
  };
}
