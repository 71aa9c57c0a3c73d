// The webhook of the site, unchanged, receives what the platform sends.
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const temp = mkdtempSync(join(root, "test/temp-")); // inside the package, so that it can import itself
const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const webhook = new Webhook(secret);
let service: ChildProcess;
let url: string;
let said = "";

beforeAll(async () => {
  const [, program] = /^```js\n([^]*?)^```$/m.exec(readFileSync(join(root, "docs/recipes/webhooks.md"), "utf8"))!;
  writeFileSync(
    join(temp, "webhook.mjs"),
    `${program}server.on("listening", () => process.send(server.address().port));`,
  );
  const env = { ...process.env, WEBHOOK_SECRET: secret, PORT: "0" };
  service = spawn("node", [join(temp, "webhook.mjs")], { env, stdio: ["ignore", "pipe", "inherit", "ipc"] });
  service.stdout!.on("data", (text) => (said += text));
  const [port] = await once(service, "message");
  url = `http://127.0.0.1:${port}`;
});
afterAll(() => {
  service?.kill();
  rmSync(temp, { recursive: true, force: true });
});

/** Sends a body, signed, and returns the status of the answer. */
async function send(body: string, signature?: string): Promise<number> {
  const now = new Date();
  const headers = {
    "webhook-id": "msg_1",
    "webhook-timestamp": String(Math.floor(now.getTime() / 1000)),
    "webhook-signature": signature ?? webhook.sign("msg_1", now, body),
  };
  return (await fetch(url, { method: "POST", headers, body })).status;
}

function event(id: string, status: string, time: string, type = status): string {
  const stamps = { lastRequestedAt: "2026-11-20T10:00:00Z", completedAt: "2026-11-21T10:00:00Z" };
  const data = { object: "porting", id: "prt_1", user: "usr_1", phoneNumber: "+18605550123", status, ...stamps };
  return JSON.stringify({ object: "event", id, type: `com.gigs.porting.${type}`, time, data });
}

test("says each thing once, in order, and nothing that is not signed", async () => {
  expect(await send(event("evt_1", "requested", "2026-11-20T10:00:00Z"), "v1,bm9ib2R5")).toBe(401);
  expect(await send(event("evt_1", "requested", "2026-11-20T10:00:00Z"))).toBe(204);
  expect(await send(event("evt_1", "requested", "2026-11-20T10:00:00Z")), "again").toBe(204);
  expect(await send(event("evt_2", "requested", "2026-11-20T10:00:01Z", "updated"))).toBe(204);
  expect(await send(event("evt_4", "completed", "2026-11-21T10:00:00.5Z"))).toBe(204);
  expect(await send(event("evt_3", "requested", "2026-11-21T10:00:00Z")), "late").toBe(204);
  expect(await send('{"type":"com.gigs.reminder.porting.requested","data":{}}'), "no porting").toBe(204);
  expect(await send('{"type":"com.gigs.porting.declined"}'), "no data").toBe(400);
  expect(await send("<html>")).toBe(400);
  await expect.poll(() => said.split("\n").length).toBeGreaterThan(2);
  expect(said).toBe(
    "usr_1 We’ve asked your current carrier for your number. Keep your current line active until it’s here.\n" +
      "usr_1 Your number is here. Set up your eSIM or SIM, then check that your old line is closed.\n",
  );
});
