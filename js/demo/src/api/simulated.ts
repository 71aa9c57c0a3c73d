import { createSimulator, type Simulator } from "portin/testing";

const started = createSimulator({ clock: "running" });

/** Answers a request as the demo's server does: see ../../server/handler.go. */
export async function toSimulator(method: string, path: string, body?: string) {
  const gigs = await started;
  const [, endpoint, id] = /^\/demo\/(\w+)(?:\/(.*))?$/.exec(path) ?? [];
  if (endpoint) return { status: 200, text: JSON.stringify(answer(gigs, endpoint, id, body)) ?? "" };
  const response = await gigs.fetch(path, { method, ...(body === undefined ? {} : { body }) });
  return { status: response.status, text: await response.text() };
}

function answer(gigs: Simulator, endpoint: string, id = "", body = "{}"): unknown {
  switch (endpoint) {
    case "events":
      return gigs.events().filter(({ project }) => project === id);
    case "consent":
      return gigs.approve(id);
    default:
      gigs.advance((JSON.parse(body).advance ?? 0) * 1000);
      return { now: gigs.now() };
  }
}
