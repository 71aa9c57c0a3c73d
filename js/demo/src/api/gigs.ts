import { parseEvent, type Event, type Normalized, type Porting, type ServiceProvider } from "portin";
import { send } from "./transport";

/**
 * The part of the Gigs API that transferring a number needs, and what only the demo has. A real app has a server
 * between the page and Gigs, which keeps the API key; the paths are the same.
 *
 * A number moves once in a project: with one for each transfer, none is in the way of the next.
 */
let project = "";

/** What a porting is created with, besides its number: the network that it goes to, and its user. */
export const recipient = { provider: "test", user: "usr_demo" };

/** A porting that the API answered with: it always has an id. */
export type StoredPorting = Porting & { readonly id: string };

/** A refusal by the API, or no answer at all. */
export class GigsError extends Error {
  /** @param body What the API says of it, for apiError(); undefined where there was no answer. */
  constructor(readonly body?: unknown) {
    super("The API refused the request, or did not answer.");
  }
}

/** The calls of the API since the transfer began, for developers to see. No body is kept: there may be a PIN in it. */
export const calls: { readonly call: string; readonly status: number; count: number }[] = [];

export function createPorting(body: Normalized): Promise<StoredPorting> {
  project = `demo-${Date.now()}`;
  calls.length = 0;
  return call("POST", `/projects/${project}/portings`, body);
}

export const getPorting = (id: string): Promise<StoredPorting> => call("GET", `/projects/${project}/portings/${id}`);

export const updatePorting = (id: string, patch: Normalized): Promise<StoredPorting> =>
  call("PATCH", `/projects/${project}/portings/${id}`, patch);

export const cancelPorting = (id: string): Promise<StoredPorting> =>
  call("POST", `/projects/${project}/portings/${id}/cancel`);

/** The subscription is what sets the porting in motion. */
export const createSubscription = (porting: string) =>
  call("POST", `/projects/${project}/subscriptions`, { plan: "pln_demo", porting, user: recipient.user });

/** The carriers that a number can be moved from. */
export async function serviceProviders(): Promise<ServiceProvider[]> {
  const path = `/serviceProviders?recipientProvider=${recipient.provider}&limit=200`;
  return (await call<{ items: ServiceProvider[] }>("GET", path)).items;
}

/** What subscribers were told of the porting, oldest first. A real app has it of its webhooks. */
export async function events(): Promise<Event[]> {
  return (await call<unknown[]>("GET", `/demo/events/${project}`)).map((body) => parseEvent(body));
}

/** Has the customer consent to the transfer, as some carriers ask. */
export const consent = (porting: string) => call("POST", `/demo/consent/${porting}`);

/** Advances the server's clock if told so, and returns how far it is ahead of this device's, in milliseconds. */
export async function clockOffset(seconds?: number): Promise<number> {
  const [method, body] = seconds ? ["POST", { advance: seconds }] : ["GET"];
  const { now } = await call<{ now: string }>(method as string, "/demo/clock", body);
  return Date.parse(now) - Date.now();
}

/** Makes one call. Whatever goes wrong, what it throws is a GigsError. */
async function call<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
  let status = 0;
  let answer: unknown;
  try {
    const response = await send(method, path, body === undefined ? undefined : JSON.stringify(body));
    status = response.status;
    answer = response.text ? JSON.parse(response.text) : undefined;
  } catch {
    throw new GigsError();
  } finally {
    if (!path.startsWith("/demo/")) note(`${method} ${path}`, status);
  }
  if (status >= 400) throw new GigsError(answer ?? null);
  return answer as Answer;
}

/** Notes a call, or counts it if the last one was the same: the page looks again and again while it waits. */
function note(call: string, status: number): void {
  const last = calls.at(-1);
  if (last?.call === call && last.status === status) last.count++;
  else calls.push({ call, status, count: 1 });
}
