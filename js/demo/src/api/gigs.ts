import {
  parseEvent,
  prepareCreate,
  type CreateRequest,
  type Event,
  type Instant,
  type Porting,
  type ServiceProvider,
  type UpdateRequest,
} from "portin";
import { forgetCalls, noteCall } from "./calls";
import { send } from "./transport";

/**
 * The part of the Gigs API that moving a number needs. A real app has a server
 * between the page and Gigs, which keeps the API key; the paths are the same.
 */
let projectId = newProject();

/** A number moves once in a project: with one for each move, none is in the way of the next. */
function newProject(): string {
  return `demo-${Date.now()}`;
}

function project(): string {
  return `/projects/${projectId}`;
}

/** The network that numbers are moved to. */
const provider = "test";

/** A porting that the API answered with: it always has an id. */
export type StoredPorting = Porting & { readonly id: string };

/** What to create a porting with, and what an update changes: portin prepares both. */
export type Creation = CreateRequest["body"];
export type Patch = UpdateRequest["body"];

/** A refusal by the API, or no answer at all. */
export class GigsError extends Error {
  /** @param body What the API says of it, for apiError(); undefined where there was no answer. */
  constructor(readonly body?: unknown) {
    super("The API refused the request, or did not answer.");
  }
}

/** What a move of the number begins with, and what is wrong with it. */
export function newPorting(phoneNumber: string, now: Instant): CreateRequest {
  return prepareCreate({ phoneNumber, provider, user: "usr_demo" }, { now });
}

export function createPorting(body: Creation): Promise<StoredPorting> {
  projectId = newProject();
  forgetCalls();
  return call("POST", `${project()}/portings`, body);
}

export function getPorting(id: string): Promise<StoredPorting> {
  return call("GET", `${project()}/portings/${id}`);
}

export function updatePorting(id: string, patch: Patch): Promise<StoredPorting> {
  return call("PATCH", `${project()}/portings/${id}`, patch);
}

export function cancelPorting(id: string): Promise<StoredPorting> {
  return call("POST", `${project()}/portings/${id}/cancel`);
}

/** The subscription is what sets the porting in motion. */
export async function createSubscription(porting: string): Promise<void> {
  await call("POST", `${project()}/subscriptions`, { plan: "pln_demo", porting, user: "usr_demo" });
}

/** The carriers that a number can be moved from. */
export async function serviceProviders(): Promise<ServiceProvider[]> {
  const path = `/serviceProviders?recipientProvider=${provider}&limit=200`;
  const { items } = await call<{ items: ServiceProvider[] }>("GET", path);
  return items;
}

/** What subscribers were told of the project's portings, oldest first. A real app has it of its webhooks. */
export async function events(): Promise<Event[]> {
  const bodies = await call<unknown[]>("GET", `/demo/events/${projectId}`);
  return bodies.map((body) => parseEvent(body));
}

/** Makes one call. Whatever goes wrong, what it throws is a GigsError. */
export async function call<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
  let status = 0;
  let answer: unknown;
  try {
    const response = await send(method, path, body === undefined ? undefined : JSON.stringify(body));
    status = response.status;
    answer = response.text ? JSON.parse(response.text) : undefined;
  } catch {
    throw new GigsError();
  } finally {
    if (!path.startsWith("/demo/")) noteCall(method, path, status);
  }
  if (status >= 400) throw new GigsError(answer ?? null);
  return answer as Answer;
}
