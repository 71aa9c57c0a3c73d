/** Sends a request, whose body is JSON or none. It fails where there is no answer, whose text is JSON or empty. */
export type Send = (method: string, path: string, body?: string) => Promise<{ status: number; text: string }>;

/** To the server, or to the simulator in the page that has no server. */
export const send: Send =
  import.meta.env.MODE === "static"
    ? async (...request) => (await import("./simulated")).toSimulator(...request)
    : toServer;

async function toServer(method: string, path: string, body?: string) {
  const init = body === undefined ? { method } : { method, headers: { "Content-Type": "application/json" }, body };
  const response = await fetch(path, init);
  return { status: response.status, text: await response.text() };
}
