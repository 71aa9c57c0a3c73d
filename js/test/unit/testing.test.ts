// The simulator as tests of screens use it, and what it makes of bad input.
import { createHmac } from "node:crypto";
import { expect, onTestFinished, test, vi } from "vitest";
import { decide, missing, prepareUpdate, type Porting, type PortingEvent } from "portin";
import { createSimulator, type Simulator, type WebhookRequest } from "portin/testing";

const start = new Date("2026-06-01T09:00:00Z");
const portings = "https://api.gigs.com/projects/dev/portings";

/** Sends JSON, and returns the answer's. */
async function send<T = Porting>(gigs: Simulator, method: string, url: string, body?: unknown): Promise<T> {
  const response = await gigs.fetch(url, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  expect(response.status, await response.clone().text()).toBe(200);
  expect(response.headers.get("content-type")).toBe("application/json");
  return response.json();
}

test("a screen's whole life: a decline, a fix, and the number is there", async () => {
  const gigs = await createSimulator({ clock: start });
  let porting = gigs.porting({ status: "declined", declinedCode: "portingAccountPinRequiredOrInvalid" });
  expect(decide(porting, { now: gigs.now() })).toMatchObject({ step: "resolveDecline", collect: ["accountPin"] });
  expect(await send(gigs, "GET", `${portings}/${porting.id}`)).toEqual(porting);

  const { body } = prepareUpdate(porting, { accountPin: "4712" }, { now: gigs.now() });
  porting = await send(gigs, "PATCH", `/projects/dev/portings/${porting.id}`, body);
  expect(porting.status).toBe("pending");
  gigs.advance(5000);
  expect(gigs.now()).toEqual(new Date("2026-06-01T09:00:05Z"));
  porting = await send(gigs, "GET", new URL(`${portings}/${porting.id}`).href);
  expect(porting.status).toBe("completed");
  expect(gigs.events().map(({ type }) => type)).toEqual([
    "com.gigs.porting.created",
    ...["updated", "declined", "updated", "updated", "requested", "updated", "completed"].map(
      (name) => `com.gigs.porting.${name}`,
    ),
  ]);
});

test.each([
  ["draft", "createSubscription"],
  ["initiated", "awaitConsent"],
  ["informationRequired", "provideInformation"],
  ["pending", "wait"],
  ["requested", "wait"],
  ["declined", "resolveDecline"],
  ["completed", "done"],
  ["canceled", "done"],
  ["expired", "startOver"],
  ["failed", "startOver"],
] as const)("a porting that is %s: %s", async (status, step) => {
  const gigs = await createSimulator({ clock: start });
  const porting = gigs.porting({ status, firstName: "Elaine" });
  expect(porting).toMatchObject({ status, firstName: "Elaine" });
  expect(decide(porting, { now: start }).step).toBe(step);
  expect(await send(gigs, "GET", `${portings}/${porting.id}`)).toEqual(porting);
  const other = gigs.porting({ status }, "other");
  expect(await send(gigs, "GET", `https://api.gigs.com/projects/other/portings/${other.id}`)).toEqual(other);
});

test("scripts, consent, test numbers and reset", async () => {
  const gigs = await createSimulator({ clock: start });
  const create = (phoneNumber: string) =>
    send(gigs, "POST", portings, { phoneNumber, provider: "test", user: "usr_1" });
  gigs.script("+18605550123", { requires: ["billingPin"], needsConsent: true });
  const porting = await create("+18605550123");
  expect(missing(porting)).toContain("billingPin");
  await send(gigs, "POST", "/projects/dev/subscriptions", { porting: porting.id });
  gigs.approve(porting.id!);
  expect((await send(gigs, "GET", `${portings}/${porting.id}`)).status).toBe("informationRequired");

  gigs.script("+18605550124", "portingPhoneNumberPortProtected");
  const declined = gigs.porting({ status: "requested", phoneNumber: "+18605550124" });
  gigs.advance(4000);
  expect(await send(gigs, "GET", `${portings}/${declined.id}`)).toMatchObject({
    status: "declined",
    declinedCode: "portingPhoneNumberPortProtected",
  });
  const denied = gigs.porting({ status: "initiated" });
  gigs.deny(denied.id);
  expect((await send(gigs, "GET", `${portings}/${denied.id}`)).status).toBe("failed");
  expect(gigs.numbers()).toContainEqual({ phoneNumber: "+19595550100", summary: "Ports successfully" });

  gigs.reset();
  expect(gigs.now()).toEqual(start);
  expect(gigs.events()).toEqual([]);
  expect(missing(await create("+18605550123"))).not.toContain("billingPin");
  expect(await send(gigs, "GET", portings)).toMatchObject({ items: [{ id: "prt_0000000000000001" }] });
});

test("listeners hear each event once, and as a webhook with its signature", async () => {
  const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  const gigs = await createSimulator({ clock: start });
  const heard: (PortingEvent | undefined)[] = [];
  let request: WebhookRequest | undefined;
  const stop = gigs.on((event) => heard.push(event as PortingEvent));
  gigs.on((_, signed) => (request = signed), { secret });
  const porting = gigs.porting();
  expect(heard).toEqual([expect.objectContaining({ type: "com.gigs.porting.created", data: porting, project: "dev" })]);
  const { "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": signature } = request!.headers;
  const key = Buffer.from(secret.slice("whsec_".length), "base64");
  const want = createHmac("sha256", key).update(`${id}.${timestamp}.${request!.body}`).digest("base64");
  expect(signature).toBe(`v1,${want}`);
  expect(id).toBe(heard[0]!.id);
  stop();
  gigs.reset();
  gigs.porting();
  expect(heard).toHaveLength(1);
  expect(gigs.events()).toHaveLength(1);
});

test("a listener that throws keeps nobody from hearing, and is reported", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  const gigs = await createSimulator();
  let heard = 0;
  gigs.on(() => {
    throw new Error("mine");
  });
  gigs.on(() => heard++);
  gigs.porting();
  const response = await gigs.fetch(portings);
  expect(((await response.json()) as { items: unknown[] }).items).toHaveLength(1);
  expect(heard).toBe(1);
  expect(() => vi.runAllTimers()).toThrow("mine");
});

test("a clock that runs, one that goes back, and one that cannot be", async () => {
  const running = await createSimulator({ clock: "running" });
  const first = running.now().getTime();
  await expect.poll(() => running.now().getTime()).toBeGreaterThan(first);
  const types: string[] = [];
  running.porting({ status: "pending" });
  const stop = running.on(({ type }) => types.push(type));
  await expect.poll(() => types).toContain("com.gigs.porting.requested");
  stop();

  const gigs = await createSimulator({ clock: start });
  const porting = gigs.porting({ status: "requested" });
  gigs.advance(4000);
  gigs.advance(-86_400_000);
  expect((await send(gigs, "GET", `${portings}/${porting.id}`)).status).toBe("completed");
  const shown = gigs.now();
  for (const wrong of [NaN, Infinity, -Infinity, 1e300, -1e13, "1" as unknown as number]) {
    expect(() => gigs.advance(wrong)).toThrow("invalidArgument");
  }
  expect(gigs.now()).toEqual(shown);
  for (const clock of [new Date(NaN), new Date("2101-01-01"), 5, "still"]) {
    await expect(createSimulator({ clock: clock as Date })).rejects.toThrow("invalidArgument wrongType");
  }
});

test("options", async () => {
  const gigs = await createSimulator({
    baseUrl: "http://localhost:3000/gigs/",
    token: "s3cret",
    draftsPerUser: 1,
    providers: [{ object: "serviceProvider", id: "svp_own", name: "Own", country: "US", recipientProviders: ["test"] }],
    duplicate: 1,
    seed: 3,
  });
  expect(gigs.baseUrl).toBe("http://localhost:3000/gigs");
  expect((await gigs.fetch("serviceProviders")).status).toBe(401);
  const headers = { Authorization: "Bearer s3cret" };
  const listed = await gigs.fetch("http://localhost:3000/gigs/serviceProviders", { headers });
  expect(await listed.json()).toMatchObject({ items: [{ id: "svp_own" }] });
  gigs.porting({ user: "usr_1" });
  expect(gigs.events()).toHaveLength(2);
  const body = JSON.stringify({ phoneNumber: "+19595550100", provider: "test", user: "usr_1" });
  const refused = await gigs.fetch("projects/dev/portings", { method: "POST", headers, body });
  expect(await refused.json()).toMatchObject({ code: "portingPerUserLimitExceeded" });

  for (const [options, path] of [
    [{ token: 1 }, "options.token"],
    [{ tokens: "x" }, "options.tokens"],
    [{ seed: -1 }, "options.seed"],
    [{ providers: [{ id: 1 }] }, "options"],
    [{ baseUrl: "gigs" }, "options.baseUrl"],
    [{ module: new Uint8Array(8) }, "options.module"],
    ["frozen", "options"],
  ] as const) {
    await expect(createSimulator(options as object), path).rejects.toMatchObject({ code: "invalidArgument", path });
  }
});

test("bad arguments are told by their path, and change nothing", async () => {
  const gigs = await createSimulator({ clock: start });
  const porting = gigs.porting();
  const circle: Record<string, unknown> = {};
  circle["self"] = circle;
  for (const [wrong, path] of [
    [() => gigs.porting({ status: "lost" }), "porting.status"],
    [() => gigs.porting({ phoneNumber: "5550100" }), "porting.phoneNumber"],
    [() => gigs.porting({ accountPin: "4711" } as object), "porting.accountPin"],
    [() => gigs.porting({ required: 7 } as object), "porting"],
    [() => gigs.porting(circle), "porting"],
    [() => gigs.script("+19595550100", { takes: "x" } as object), "outcome.takes"],
    [() => gigs.script("+19595550100", undefined as unknown as object), "outcome"],
    [() => gigs.script(5 as unknown as string, {}), "phoneNumber"],
    [() => gigs.approve(porting.id), "id"],
    [() => gigs.deny(undefined as unknown as string), "id"],
    [() => gigs.on(undefined as unknown as () => void), "listener"],
    [() => gigs.on(() => undefined, { secret: "!" }), "secret"],
  ] as const) {
    let thrown: unknown;
    try {
      wrong();
    } catch (error) {
      thrown = error;
    }
    expect(thrown, path).toMatchObject({ name: "PortinError", code: "invalidArgument", path });
    expect(String(thrown)).not.toContain("4711");
  }
  for (const wrong of [undefined, null, 5, {}, "http://"]) {
    await expect(gigs.fetch(wrong as string)).rejects.toMatchObject({ code: "invalidArgument", path: "request" });
  }
  expect(await send(gigs, "GET", portings)).toMatchObject({ items: [porting] });
});

test("bad requests get the API's own errors", async () => {
  const gigs = await createSimulator({ clock: start });
  const post = (body: BodyInit) => gigs.fetch(portings, { method: "POST", body, duplex: "half" } as RequestInit);
  const broken = new ReadableStream({ pull: (controller) => controller.error(new Error("closed")) });
  const used = new Request(portings, { method: "POST", body: "{}" });
  await used.text();
  for (const response of [
    await post("not JSON"),
    await post("[".repeat(1 << 20)),
    await post(" ".repeat(8 << 20)),
    await post(broken),
    await post(new Uint8Array([0xff])),
    await gigs.fetch(used),
  ]) {
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ object: "error", type: "malformed" });
  }
  const none = await gigs.fetch("/nowhere", { method: "OPTIONS" });
  expect(none.status).toBe(404);
  const head = await gigs.fetch(portings, { method: "HEAD" });
  expect([head.status, await head.text()]).toEqual([200, ""]);
  const draft = gigs.porting();
  expect((await gigs.fetch(`${portings}/${draft.id}`, { method: "DELETE" })).status).toBe(204);
  await expect(gigs.fetch(portings, { signal: AbortSignal.abort(new Error("enough")) })).rejects.toThrow("enough");
});

test("idempotency keys, streams and forms of a request", async () => {
  const gigs = await createSimulator({ clock: start });
  const body = JSON.stringify({ phoneNumber: "+19595550100", provider: "test", user: "usr_1" });
  const headers = new Headers({ "Idempotency-Key": "7c0f" });
  const first = await (await gigs.fetch(portings, { method: "post", headers, body })).text();
  const request = new Request(portings, { method: "POST", headers, body: new Blob([body]) });
  expect(await (await gigs.fetch(request)).text()).toBe(first);
  expect(await (await gigs.fetch(portings)).json()).toMatchObject({ items: [{ phoneNumber: "+19595550100" }] });
});
