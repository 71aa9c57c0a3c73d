/**
 * `npx portin simulate`: serves the simulator as the command gigs-portings does, for development servers and tests.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { parseArgs } from "node:util";
import load from "#simulator";
import { PortinError } from "../core/error.js";
import { startSimulator, type Host } from "./simulator.js";

const usage = `Usage: npx portin simulate [flags]

Serves the Gigs API for portings in memory, and beside it
  GET  /clock                                     {"now": "2026-06-01T09:00:00Z"}
  POST /clock    {"advance": 86400}               moves the clock on by seconds
  POST /consent  {"porting": id, "approve": true} answers for the end user
  GET  /numbers                                   the test phone numbers

  --port 8089         the port to listen on, 0 for any
  --host localhost    the address to listen on
  --origin URL        an origin whose pages may ask, such as http://localhost:5173; may be given again
  --frozen            let the clock stand still until it is moved
  --start TIME        what the clock shows first, such as 2026-06-01T09:00:00Z
  --token TOKEN       the bearer token that requests must have
  --drafts N          how many drafts a user may have, 0 for any number
  --webhook URL       where events are sent to
  --secret SECRET     what they are signed with, base64 after whsec_
  --duplicate P       how likely an event is to be sent twice, 0 to 1
  --reorder           send events in any order
  --seed N            what --duplicate and --reorder leave to chance
`;

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;
const flags = {
  port: { ...text, default: "8089" },
  host: { ...text, default: "localhost" },
  origin: { ...text, multiple: true },
  frozen: flag,
  start: text,
  token: text,
  drafts: text,
  webhook: text,
  secret: text,
  duplicate: text,
  reorder: flag,
  seed: text,
  help: flag,
} as const;

/** How often the server reads a running clock, in milliseconds. */
const tickInterval = 50;
/** How long an answer to POST /clock waits for the events of what has happened, in milliseconds. */
const waitForWebhook = 2000;
/** How long a webhook may take to answer, in milliseconds. */
const webhookTimeout = 15_000;

/** Runs the command line, and returns what it exits with unless it goes on. */
export async function main(args: string[]): Promise<number | undefined> {
  let given: ReturnType<typeof read>;
  try {
    given = read(args);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    return 2;
  }
  if (given.values.help) {
    console.log(usage);
    return 0;
  }
  try {
    await serve(given.values);
    return undefined;
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
}

/** Reads the flags. As in Go, one dash is as good as two. */
function read(args: string[]) {
  const [command, ...rest] = args.map((arg) => arg.replace(/^-(?=[a-z]{2})/, "--"));
  const isHelp = command === undefined || command === "--help" || command === "help";
  if (!isHelp && command !== "simulate") throw new Error(`There is no command ${command}.`);
  return parseArgs({ args: isHelp ? ["--help"] : rest, options: flags });
}

async function serve(values: ReturnType<typeof read>["values"]): Promise<void> {
  const { port, host, origin = [], frozen, start, token, webhook, secret = "" } = values;
  const number = (value: string | undefined) => (value === undefined ? undefined : numberIn(value));
  const own = await startSimulator(
    {
      baseUrl: "http://localhost",
      clock: frozen && !start ? "frozen" : start ? new Date(start) : "running",
      ...(token ? { token } : {}),
      ...defined({
        draftsPerUser: number(values.drafts),
        duplicate: number(values.duplicate),
        seed: number(values.seed),
      }),
      ...(values.reorder ? { reorder: true } : {}),
    },
    load,
    {
      webhook: webhook !== undefined,
      origins: origin.map((url: string) => url.replace(/\/$/, "")),
      anyHost: host !== "localhost",
      runs: !frozen,
    },
  );
  const sender = webhook === undefined ? undefined : new Sender(own, webhook, secret);

  const server = createServer((request, response) => {
    answer(own, sender, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(Number(port), host, resolve);
  });
  const address = server.address();
  console.log(`http://${host}:${typeof address === "object" ? address?.port : port}`);
  for (const { phoneNumber, summary } of own.simulator.numbers()) console.log(`${phoneNumber.padEnd(14)} ${summary}`);

  const ticking = setInterval(() => {
    own.simulator.advance(0);
    sender?.send();
  }, tickInterval);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      clearInterval(ticking);
      sender?.stop();
      server.close();
      server.closeAllConnections();
    });
  }
}

/** Reads a number. A text that is not one stays as it is: the module refuses it. */
function numberIn(value: string): number | string {
  return Number.isNaN(Number(value)) ? value : Number(value);
}

function defined<Value>(options: Record<string, Value | undefined>): Record<string, Value> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Record<
    string,
    Value
  >;
}

async function answer(
  own: Host,
  sender: Sender | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = [];
  let unreadable = false;
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer);
  } catch {
    unreadable = true;
  }
  const headers: Record<string, string[]> = {};
  for (let i = 0; i < request.rawHeaders.length; i += 2)
    (headers[request.rawHeaders[i]!] ??= []).push(request.rawHeaders[i + 1]!);
  const head = { method: request.method, target: request.url, headers, unreadable };
  const body = Buffer.concat(chunks);
  const answered = own.serve(JSON.stringify(head), new Uint8Array(body.buffer, body.byteOffset, body.length));
  if (sender) {
    const sent = sender.send();
    if (answered.advanced !== undefined) await Promise.race([sent, timeout(waitForWebhook)]);
  }
  for (const [name, value] of answered.headers) response.appendHeader(name, value);
  if (answered.body) response.setHeader("Content-Type", "application/json");
  response.writeHead(answered.status);
  response.end(answered.body);
}

function timeout(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}

/** Sends the events to a webhook, one after the other. The module decides which is next, and which are given up. */
class Sender {
  readonly #own: Host;
  readonly #url: string;
  readonly #secret: string;
  readonly #stopped = new AbortController();
  #sending: Promise<void> | undefined;
  #lost = 0;

  constructor(own: Host, url: string, secret: string) {
    this.#own = own;
    this.#url = new URL(url).href;
    this.#secret = secret;
    own.guarded((asked) => asked.sign(secret, "", "", "")); // which refuses one that is not base64
  }

  /** Sends what is due, unless that is being done. */
  send(): Promise<void> {
    this.#sending ??= this.#run().finally(() => {
      this.#sending = undefined;
    });
    return this.#sending;
  }

  stop(): void {
    this.#stopped.abort();
  }

  async #run(): Promise<void> {
    for (;;) {
      const event = this.#own.guarded((asked, now) => asked.next(now));
      if (!event || this.#stopped.signal.aborted) return;
      const received = await this.#post(event.id, event.body);
      const lost = this.#own.guarded((asked, now) => asked.sent(received, now));
      if (lost > this.#lost && (lost & (lost - 1)) === 0) {
        console.error(`The webhook did not receive ${lost} events, which are given up.`); // at 1, 2, 4, 8 and so on
      }
      this.#lost = lost;
    }
  }

  /** Sends an event, and tells whether the webhook has received it. */
  async #post(id: string, body: string): Promise<boolean> {
    const timestamp = String(Math.floor(Date.now() / 1000)); // receivers compare it with their own clock
    const signature = this.#own.guarded((asked) => asked.sign(this.#secret, id, timestamp, body));
    const headers = {
      ...{ "content-type": "application/json", "webhook-id": id },
      ...{ "webhook-timestamp": timestamp, "webhook-signature": signature },
    };
    const signal =
      AbortSignal.any?.([this.#stopped.signal, AbortSignal.timeout(webhookTimeout)]) ?? this.#stopped.signal;
    try {
      const response = await fetch(this.#url, { method: "POST", headers, body, signal, redirect: "manual" });
      await response.body?.cancel();
      return response.ok;
    } catch {
      return false;
    }
  }
}

main(process.argv.slice(2)).then(
  (code) => {
    if (code !== undefined) process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof PortinError ? error.message : error);
    process.exitCode = 1;
  },
);
