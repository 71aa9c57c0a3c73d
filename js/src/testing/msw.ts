/**
 * `portin/testing/msw`, for MSW 2 and 3: `setupServer(...handlers(gigs))`, `setupWorker(...handlers(gigs))`.
 */
import { http, type HttpHandler } from "msw";
import type { Simulator } from "./types.js";

/** The request handlers that have a simulator answer what is below its `baseUrl`. */
export function handlers(gigs: Simulator): HttpHandler[] {
  return [http.all(`${gigs.baseUrl}/*`, ({ request }) => gigs.fetch(request))];
}
