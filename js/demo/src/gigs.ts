import { prepareCreate, type CreateRequest, type Instant, type Porting, type ServiceProvider, type UpdateRequest } from "portin";

/**
 * The part of the Gigs API that moving a number needs. A real app has a server
 * between the page and Gigs, which keeps the API key; the paths are the same.
 */
let project = newProject();

/** A number moves once in a project: with one for each move, none is in the way of the next. */
function newProject(): string {
  return `/projects/demo-${Date.now()}`;
}

/** The network that numbers are moved to. */
const provider = "test";

/** A porting that the API answered with: it always has an id. */
export type StoredPorting = Porting & { readonly id: string };

/** What to create a porting with, and what an update changes: portin prepares both. */
export type Creation = CreateRequest["body"];
export type Patch = UpdateRequest["body"];

/** The API's error body. */
interface ErrorBody {
  readonly message?: string;
  readonly hint?: string;
  readonly details?: readonly { readonly property: string; readonly message: string }[];
}

/** A refusal by the API, in its own words, and by field where it names some. */
export class GigsError extends Error {
  readonly hint: string | undefined;
  readonly fields: Readonly<Record<string, string>>;

  /** The error has no words where there was no answer. */
  constructor(
    { message = "", hint, details = [] }: ErrorBody,
    readonly answered = true,
  ) {
    super(message);
    this.hint = hint;
    this.fields = Object.fromEntries(details.map((detail) => [detail.property, detail.message]));
  }
}

/** What a move of the number begins with. */
export function newPorting(phoneNumber: string, now: Instant): Creation {
  return prepareCreate({ phoneNumber, provider, user: "usr_demo" }, { now }).body;
}

export function createPorting(body: Creation): Promise<StoredPorting> {
  project = newProject();
  return call("POST", `${project}/portings`, body);
}

export function getPorting(id: string): Promise<StoredPorting> {
  return call("GET", `${project}/portings/${id}`);
}

export function updatePorting(id: string, patch: Patch): Promise<StoredPorting> {
  return call("PATCH", `${project}/portings/${id}`, patch);
}

export function cancelPorting(id: string): Promise<StoredPorting> {
  return call("POST", `${project}/portings/${id}/cancel`);
}

/** The subscription is what sets the porting in motion. */
export async function createSubscription(porting: string): Promise<void> {
  await call("POST", `${project}/subscriptions`, { plan: "pln_demo", porting, user: "usr_demo" });
}

/** The carriers that a number can be moved from. */
export async function serviceProviders(): Promise<ServiceProvider[]> {
  const path = `/serviceProviders?recipientProvider=${provider}&limit=200`;
  const { items } = await call<{ items: ServiceProvider[] }>("GET", path);
  return items;
}

/** Makes one call. Whatever goes wrong, what it throws is a GigsError. */
export async function call<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
  const init: RequestInit =
    body === undefined
      ? { method }
      : { method, headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
  let response: Response;
  let answer: unknown;
  try {
    response = await fetch(path, init);
    answer = await response.json();
  } catch {
    throw new GigsError({}, false);
  }
  if (!response.ok) throw new GigsError(answer as ErrorBody);
  return answer as Answer;
}
