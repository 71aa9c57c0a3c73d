import { copied, refuse, requireText } from "../core/arguments.js";
import { PortinError } from "../core/error.js";
import type { Event } from "../core/event-types.js";
import { toJson } from "../core/json.js";
import { decode } from "../core/utf8.js";
import type { Porting } from "../core/types.js";
import { plainRequest, responseOf } from "./http.js";
import { instantiate, type Answer, type Instance } from "./instance.js";
import type { EventListener, Simulator, SimulatorOptions, WebhookRequest } from "./types.js";

/** How many events a simulator keeps. */
const maxEvents = 1000;

/** How often a running clock is read while somebody listens, in milliseconds. */
const tickInterval = 50;

/** What `npx portin simulate` needs beside the simulator. */
export interface Host {
  readonly simulator: Simulator;
  /** Asks the module, and throws its errors as PortinError. */
  guarded<Result>(question: (instance: Instance, now: number) => Result): Result;
  /** Answers a request as a server on a developer's machine does, which has a clock and consent beside the API. */
  serve(head: string, body: Uint8Array): Answer;
}

/** What only a server needs. */
export interface HostOptions {
  /** Whether events wait for a webhook. */
  readonly webhook?: boolean;
  /** The origins whose pages may ask. */
  readonly origins?: readonly string[];
  /** Whether requests may name any host. */
  readonly anyHost?: boolean;
  /** Whether a clock that begins at a date runs from there. */
  readonly runs?: boolean;
}

/** Starts a simulator in a module that the platform loads. */
export async function startSimulator(
  given: SimulatorOptions | undefined,
  load: () => Promise<WebAssembly.Module>,
  { runs: runsAnyway, ...more }: HostOptions = {},
): Promise<Host> {
  const {
    baseUrl = "https://api.gigs.com",
    clock = "frozen",
    module: ownModule,
    ...options
  } = copied("options", given);
  const base = urlOf(baseUrl);
  const document = toJson("options", { ...options, ...more });
  const runs = runsAnyway ?? clock === "running";
  if (clock !== "running" && clock !== "frozen" && !(clock instanceof Date)) refuse("options.clock");
  const module = await compiled(ownModule, load);

  const listeners = new Set<{ listener: EventListener; secret: string | undefined }>();
  let instance = instantiate(module);
  let events: string[] = [];
  let begun = 0; // the real time at which the clock last began to run
  let shown = 0; // what it showed then
  let ticking: ReturnType<typeof setInterval> | undefined;
  begin();

  const simulator: Simulator = {
    baseUrl: base.href.replace(/\/$/, ""),

    async fetch(input, init) {
      const { body, ...head } = await plainRequest(input, init, base);
      const { status, body: answered } = told(
        guarded((asked, now) => asked.ask("request", JSON.stringify(head), now, body)),
      );
      const headers: Record<string, string> = answered ? { "content-type": "application/json" } : {};
      return responseOf(status, headers, head.method === "HEAD" ? undefined : answered);
    },

    now: () => new Date(now()),

    advance(milliseconds) {
      if (typeof milliseconds !== "number") refuse("milliseconds");
      const later = now() + milliseconds;
      const answer = guarded((asked) => asked.tick(later));
      shown += milliseconds;
      told(answer);
    },

    reset() {
      events = [];
      begin();
    },

    script(phoneNumber, outcome) {
      requireText(phoneNumber, "phoneNumber");
      ask("script", `{"phoneNumber":${JSON.stringify(phoneNumber)},"outcome":${toJson("outcome", outcome)}}`);
    },

    approve: (id) => consent(id, true),
    deny: (id) => consent(id, false),

    porting(porting = {}, project = "dev") {
      requireText(project, "project");
      const { body } = ask("add", `{"project":${JSON.stringify(project)},"porting":${toJson("porting", porting)}}`);
      return JSON.parse(decode(body!)) as Porting & { readonly id: string };
    },

    events() {
      tick();
      return events.map((event) => JSON.parse(event) as Event);
    },

    on(listener, { secret } = {}) {
      if (typeof listener !== "function") refuse("listener");
      if (secret !== undefined) {
        requireText(secret, "options.secret");
        guarded((asked) => asked.sign(secret, "", "", "")); // which refuses one that is not base64
      }
      const entry = { listener, secret };
      listeners.add(entry);
      if (runs && ticking === undefined) {
        ticking = setInterval(tick, tickInterval);
        (ticking as { unref?(): void }).unref?.(); // a process need not wait for it
      }
      return () => {
        listeners.delete(entry);
        if (listeners.size === 0) {
          clearInterval(ticking);
          ticking = undefined;
        }
      };
    },

    numbers: () => JSON.parse(guarded((asked) => asked.numbers())),
  };
  return {
    simulator,
    guarded,
    serve(head, body) {
      const answer = guarded((asked, at) => asked.ask("serve", head, at, body));
      shown += answer.advanced ?? 0;
      return told(answer);
    },
  };

  function now(): number {
    return runs ? shown + Date.now() - begun : shown;
  }

  /** Begins anew, with the clock at its start. */
  function begin(): void {
    begun = Date.now();
    shown = clock instanceof Date ? clock.getTime() : begun;
    guarded((asked, at) => asked.ask("start", document, at));
  }

  function tick(): void {
    told(guarded((asked, at) => asked.tick(at)));
  }

  function ask(verb: "script" | "consent" | "add", text: string): Answer {
    return told(guarded((asked, at) => asked.ask(verb, text, at)));
  }

  function consent(id: string, approve: boolean): void {
    requireText(id, "id");
    ask("consent", JSON.stringify({ id, approve }));
  }

  /** Asks a question. After a trap, which is a defect, the next one finds a new instance without portings. */
  function guarded<Result>(question: (asked: Instance, now: number) => Result): Result {
    try {
      return question(instance, now());
    } catch (cause) {
      if (cause instanceof PortinError) throw cause;
      instance = instantiate(module);
      begin();
      throw new PortinError("internal", { cause });
    }
  }

  /** Keeps the events of an answer, and calls the listeners. The others are called even if one throws. */
  function told(answer: Answer): Answer {
    events = [...events, ...answer.events].slice(-maxEvents);
    for (const text of answer.events) {
      for (const { listener, secret } of [...listeners]) {
        try {
          const event = JSON.parse(text) as Event;
          listener(event, secret === undefined ? undefined : webhookRequest(event.id, text, secret));
        } catch (error) {
          report(error);
        }
      }
    }
    return answer;
  }

  function webhookRequest(id: string, body: string, secret: string): WebhookRequest {
    const timestamp = String(Math.floor(Date.now() / 1000)); // receivers compare it with their own clock
    const signature = instance.sign(secret, id, timestamp, body);
    return {
      body,
      headers: {
        "content-type": "application/json",
        "webhook-id": id,
        "webhook-timestamp": timestamp,
        "webhook-signature": signature,
      },
    };
  }
}

function urlOf(baseUrl: string | URL): URL {
  try {
    return new URL(baseUrl);
  } catch {
    return refuse("options.baseUrl");
  }
}

async function compiled(
  given: BufferSource | WebAssembly.Module | undefined,
  load: () => Promise<WebAssembly.Module>,
): Promise<WebAssembly.Module> {
  try {
    if (given === undefined) return await load();
    return isModule(given) ? given : await WebAssembly.compile(given);
  } catch (cause) {
    if (given !== undefined) refuse("options.module");
    throw new PortinError("unavailable", { remedy: "WebAssembly is missing or blocked here", cause });
  }
}

/** Whether a value is a WebAssembly.Module, of this realm or another. */
function isModule(given: BufferSource | WebAssembly.Module): given is WebAssembly.Module {
  return Object.prototype.toString.call(given) === "[object WebAssembly.Module]";
}

/** Reports an error as an uncaught one, later, so that it does not stop the caller. */
function report(error: unknown): void {
  setTimeout(() => {
    throw error;
  });
}
