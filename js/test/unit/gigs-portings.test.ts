import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { createHmac, timingSafeEqual } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, request, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cancelability, decide, missing, type Porting, prepareCreate, prepareUpdate } from "portin";

// What a frontend team does: starts the API in memory, lets its own code port a number while days pass in no
// time, looks at what the webhook was told, and stops it.

const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const token = "test_token";
const folder = mkdtempSync(join(tmpdir(), "gigs-portings-"));
const binary = join(folder, "gigs-portings");

interface Received {
  id: string;
  type: string;
  time: string;
  data: Porting;
}

const received: Received[] = [];
let hook: Server;
let api: ChildProcess;
let url: string;

const simulate = join(import.meta.dirname, "../../dist/simulate.js");
const cwd = join(import.meta.dirname, "../../..");

/** The command in Go and the one of this package have the same flags and give the same answers. */
const commands = {
  "gigs-portings": () => {
    execFileSync("go", ["build", "-o", binary, "./porting/portingtest/cmd/gigs-portings"], { cwd });
    return [binary];
  },
  "npx portin simulate": () => [process.execPath, simulate, "simulate"],
};

/** Whether a webhook is signed with the secret, as the libraries of Standard Webhooks do. */
function isSigned(headers: NodeJS.Dict<string | string[]>, body: string): boolean {
  const signed = `${headers["webhook-id"]}.${headers["webhook-timestamp"]}.${body}`;
  const key = Buffer.from(secret.slice("whsec_".length), "base64");
  const want = Buffer.from(`v1,${createHmac("sha256", key).update(signed).digest("base64")}`);
  const got = Buffer.from(String(headers["webhook-signature"]));
  return got.length === want.length && timingSafeEqual(got, want);
}

describe.each(Object.entries(commands))("%s", (_name, command) => {
  beforeAll(async () => {
    received.length = 0;
    hook = createServer(async (request, response) => {
      let body = "";
      for await (const chunk of request) {
        body += String(chunk);
      }
      if (isSigned(request.headers, body)) {
        received.push(JSON.parse(body) as Received);
      }
      response.end();
    }).listen(0, "127.0.0.1");
    await once(hook, "listening");

    const webhook = `http://127.0.0.1:${(hook.address() as AddressInfo).port}`;
    const clock = ["-frozen", "-start", "2026-06-01T09:00:00Z"];
    const [program, ...first] = command();
    const guard = ["-origin", "http://localhost:5173"];
    api = spawn(
      program!,
      [...first, ...guard, "-port", "0", ...clock, "-token", token, "-webhook", webhook, "-secret", secret],
      {
        stdio: ["ignore", "pipe", "inherit"],
      },
    );
    const [line] = (await once(createInterface({ input: api.stdout as NodeJS.ReadableStream }), "line")) as [string];
    url = line;
  });

  afterAll(async () => {
    const ended = once(api, "exit");
    api.kill();
    expect(await ended).toEqual([0, null]);
    hook.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function send<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await fetch(url + path, {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    expect(response.status, await response.clone().text()).toBe(200);
    return (await response.json()) as T;
  }

  /** Moves the API's clock on, and returns what it shows then. */
  async function advance(seconds: number): Promise<Date> {
    const { now } = await send<{ now: string }>("POST", "/clock", { advance: seconds });
    return new Date(now);
  }

  const project = "/projects/dev";
  const holder = {
    accountNumber: "123456789",
    accountPin: "4711",
    donorProvider: "svp_verizon",
    firstName: "Jerry",
    lastName: "Seinfeld",
    address: { line1: "129 West 81st Street", city: "New York City", state: "NY", postalCode: "10024", country: "US" },
  };

  test("a number comes over, after a wrong PIN", async () => {
    const now = new Date("2026-06-01T09:00:00Z");
    const numbers = await send<{ phoneNumber: string; summary: string }[]>("GET", "/numbers");
    const { phoneNumber } = numbers.find(({ summary }) => summary === "Account PIN wrong at first")!;

    const create = prepareCreate({ phoneNumber, provider: "test", user: "usr_1" }, { market: "US", now });
    let porting = await send<Porting>("POST", `${project}/portings`, create.body);
    expect(decide(porting, { now }).step).toBe("createSubscription");

    await send("POST", `${project}/subscriptions`, { porting: porting.id, plan: "pln_1" });
    const path = `${project}/portings/${porting.id}`;
    porting = await send<Porting>("GET", path);
    expect(decide(porting, { now }).step).toBe("provideInformation");
    expect(missing(porting)).toEqual(expect.arrayContaining(["accountNumber", "accountPin", "address"]));

    porting = await send<Porting>("PATCH", path, prepareUpdate(porting, holder, { now }).body);
    expect(decide(porting, { now }).step).toBe("wait");

    const later = await advance(5);
    porting = await send<Porting>("GET", path);
    expect(decide(porting, { now: later })).toMatchObject({ step: "resolveDecline", collect: ["accountPin"] });
    expect(cancelability(porting, { now: later }).allowed).toBe(true);

    porting = await send<Porting>("PATCH", path, prepareUpdate(porting, { accountPin: "4712" }, { now: later }).body);
    await advance(5);
    porting = await send<Porting>("GET", path);
    expect(porting.status).toBe("completed");

    const types = received
      .filter(({ data }) => data.id === porting.id)
      .map(({ type }) => type.replace("com.gigs.porting.", ""))
      .filter((type) => type !== "updated");
    expect(types).toEqual(["created", "informationRequired", "requested", "declined", "requested", "completed"]);
    expect(JSON.stringify(received)).not.toMatch(/471[12]/);
  });

  test("the API refuses in its own form", async () => {
    const response = await fetch(`${url}${project}/portings`);
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ object: "error", type: "unauthenticated" });
  });

  test("pages of the origin named may ask, and nobody else's", async () => {
    const ask = (method: string, origin: string, host?: string) =>
      new Promise<IncomingMessage>((resolve, reject) => {
        const headers = {
          origin,
          "access-control-request-method": "POST",
          "content-type": "text/plain",
          ...(host ? { host } : {}),
        };
        const asked = request(`${url}/clock`, { method, headers }, resolve);
        asked.on("error", reject).end(method === "POST" ? '{"advance":1}' : undefined);
      });
    for (const [origin, preflight, post, allowed] of [
      ["http://localhost:5173", 204, 200, "http://localhost:5173"],
      ["http://example.com", 401, 403, undefined],
    ] as const) {
      const answers = [await ask("OPTIONS", origin), await ask("POST", origin), await ask("GET", origin)];
      expect(answers.map(({ statusCode }) => statusCode)).toEqual([preflight, post, 200]);
      for (const { headers } of answers) expect(headers["access-control-allow-origin"]).toBe(allowed);
    }
    expect((await ask("GET", "http://localhost:5173", "example.com")).statusCode).toBe(403);
  });

  test("bad input gets the API's errors, and a client that hangs up harms nobody", async () => {
    const headers = { authorization: `Bearer ${token}` };
    for (const body of ["no JSON", " ".repeat(8 << 20)]) {
      const response = await fetch(`${url}${project}/portings`, { method: "POST", headers, body });
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ object: "error", type: "malformed" });
    }
    const gone = request(`${url}${project}/portings`, {
      method: "POST",
      headers: { ...headers, "content-length": 100 },
    });
    gone.on("error", () => undefined).write("{");
    gone.destroy();
    expect(await send("GET", `${project}/portings`)).toMatchObject({ object: "list" });
    for (const advance of [-1, "1", 1e12, 31_622_400]) {
      const response = await fetch(`${url}/clock`, { method: "POST", headers, body: JSON.stringify({ advance }) });
      expect(response.status).toBe(advance === 31_622_400 ? 200 : 400);
    }
  });
});
