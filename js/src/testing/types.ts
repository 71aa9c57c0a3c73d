import type { Event } from "../core/event-types.js";
import type { Porting, ServiceProvider } from "../core/types.js";
import type { DeclineCode, Field } from "../generated/names.js";

/** How a simulator differs from one without options. */
export interface SimulatorOptions {
  /** The API's URL, `https://api.gigs.com` unless given. Requests go to paths below it. */
  baseUrl?: string | URL;
  /**
   * What the simulator's clock does: it stands still at this moment, `"frozen"`, or at another one, or it runs.
   * `advance` moves it on in any case.
   */
  clock?: "frozen" | "running" | Date;
  /** The bearer token that requests must have. Unless given, they need none. */
  token?: string;
  /** The service providers there are, instead of some American and British ones. */
  providers?: readonly ServiceProvider[];
  /** The seed of the random numbers that `duplicate` and `reorder` use. */
  seed?: number;
  /** The probability that an event arrives twice, from 0 to 1. */
  duplicate?: number;
  /** Whether events of the same moment arrive in any order. */
  reorder?: boolean;
  /** How many drafts a user may have. Unless given, any number. */
  draftsPerUser?: number;
  /** The countries whose numbers need the user's consent, such as `"GB"`. */
  consentIn?: readonly string[];
  /** The networks of plans, by the plan's id. */
  plans?: Readonly<Record<string, string>>;
  /** Another module than this package's: one that you built from porting/portingtest/wasm. */
  module?: BufferSource | WebAssembly.Module;
}

/** How portings of a phone number go. An empty one ports the number at the first request. Times are in milliseconds. */
export interface Outcome {
  /** Whether the API refuses to create the porting, with portingNotSupported. */
  notSupported?: boolean;
  /** Another error code that the API refuses to create the porting with. */
  refuse?: string;
  /** Whether the API refuses to create the porting until its user has an address. */
  needsUserAddress?: boolean;
  /** Whether the porting waits for the user's consent: see `approve` and `deny`. */
  needsConsent?: boolean;
  /** After how long the user consents without a call of `approve`. Unless given, never. */
  approves?: number;
  /** Fields that are required beside those that every porting requires. */
  requires?: readonly Field[];
  /** The decline codes of the first requests, one each. */
  declines?: readonly DeclineCode[];
  /** Whether the request after the last of `declines` succeeds. Otherwise it is declined as the last one was. */
  recovers?: boolean;
  /** How long the porting stays requested. Unless given, 4 seconds. */
  takes?: number;
}

/** The request that a webhook gets for an event, signed as Standard Webhooks says. */
export interface WebhookRequest {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A test phone number. */
export interface TestNumber {
  readonly phoneNumber: string;
  /** What its portings do, in a few English words. */
  readonly summary: string;
}

/** Is called for each event. With a secret it gets the request that a webhook would get. */
export type EventListener = (event: Event, request?: WebhookRequest) => void;

/** The Gigs API for portings, in memory. */
export interface Simulator {
  /** The API's URL, without a slash at its end. */
  readonly baseUrl: string;
  /** Answers a request as the API does. It takes what the global fetch takes, and a path below `baseUrl`. */
  fetch(request: RequestInfo | URL, init?: RequestInit): Promise<Response>;
  /** What the simulator's clock shows. */
  now(): Date;
  /** Moves the clock on by milliseconds. Everything happens that is due by then. */
  advance(milliseconds: number): void;
  /** Begins anew, without portings, scripts and events, and with the clock as it was. Listeners stay. */
  reset(): void;
  /** Decides how portings of an E.164 number go. A decline code declines the first request only. */
  script(phoneNumber: string, outcome: Outcome | DeclineCode): void;
  /** Gives the user's consent to the porting with the id, which has to wait for it. */
  approve(id: string): void;
  /** Refuses the user's consent. */
  deny(id: string): void;
  /**
   * Puts a porting into a project, `dev` unless given, in any status. Members that are left out are filled in. The
   * porting goes on from there like any other.
   */
  porting(porting?: Partial<Porting>, project?: string): Porting & { readonly id: string };
  /** The latest 1,000 events, oldest first. */
  events(): Event[];
  /** Calls a listener for each event from now on. The function that it returns ends that. */
  on(listener: EventListener, options?: { secret?: string }): () => void;
  /** The test phone numbers. Any other number ports successfully, unless `script` says otherwise. */
  numbers(): TestNumber[];
}
