// The built demo in Chromium, for the tests to use as a customer would.
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import axe from "axe-core";
import { chromium, type Browser, type BrowserContext, type Locator, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";

const temporary = mkdtempSync(join(tmpdir(), "portin-demo-"));
const screenshots = process.env["SCREENSHOTS"] ?? join(temporary, "screenshots");
export const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 900 };
export const pin = "730419";
/** How long to wait for what has to come, in milliseconds: however busy the machine is. */
const patience = 60_000;

let server: ChildProcess;
export let address: string;
export let browser: Browser;
let context: BrowserContext;
export let page: Page;
/** All that the browser's console showed. */
export let said: string[];

beforeAll(async () => {
  mkdirSync(screenshots, { recursive: true });
  const program = join(temporary, "demo");
  execFileSync("go", ["build", "-o", program, "./demo/server"]);
  server = spawn(program, ["-port", "0", "-page", "demo/dist", "-still"], { stdio: ["ignore", "pipe", "inherit"] });
  const [line] = await once(server.stdout!, "data");
  address = String(line).trim();
  browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ],
  });
});

afterAll(async () => {
  await browser?.close();
  if (server?.kill("SIGTERM")) expect(await once(server, "exit"), "the server stops gracefully").toEqual([0, null]);
  rmSync(temporary, { recursive: true, force: true });
});

beforeEach(async () => {
  context = await browser.newContext({ viewport: desk, reducedMotion: "reduce" });
  page = await context.newPage();
  page.setDefaultTimeout(patience);
  said = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(String(error)));
  await page.addInitScript(() =>
    addEventListener("securitypolicyviolation", ({ violatedDirective }) => console.error(violatedDirective)),
  );
});

afterEach(async () => {
  // A route may be answering a request of the page still, and cannot once the page is closed.
  await page.unrouteAll({ behavior: "wait" });
  await context.close();
  expect(said, "what the console showed").toEqual([]);
});

/** Chooses a test number, sees the draft and starts the plan, on the tab that the address names. */
export async function start(number: string, tab = "") {
  await page.goto(address + tab);
  await choose(number);
  await shoot("choose");
  await button("Start").click();
  await heading("We can request your number").waitFor();
  await shoot("draft");
  await button("Start my plan").click();
  await heading("We need a few more details").waitFor();
}

/** Chooses a test number, in its group. */
export async function choose(number: string) {
  const choice = page.locator("label.choice", { hasText: number });
  const group = page.locator("details", { has: choice });
  await page.locator(".choices").waitFor();
  if (await group.count()) await group.locator("summary").click();
  await choice.getByRole("radio").check();
}

/** Starts, chooses the carrier and goes on to the account. */
export async function toAccount(carrier: string, number = "+1 959-555-0100") {
  await start(number);
  await field("Carrier").selectOption(carrier);
  await shoot("step-carrier");
  await button("Next").click();
  await expectFocus(heading("Your carrier account"));
}

/** Gives all the information, step by step. */
export async function fillIn() {
  await field("Carrier").selectOption("Verizon");
  await button("Next").click();
  await field("Account number").fill("123456789");
  await field("Transfer PIN").fill(pin);
  await shoot("step-account");
  await button("Next").click();
  await fillInHolder();
  await fillInAddress("10024");
  await confirm();
  await shoot("step-address");
  await button("Send").click();
}

/** Says that what was entered is what the carrier has. */
export async function confirm() {
  await field("What I’ve entered is what my current carrier has on record.").check();
}

export async function fillInHolder() {
  await field("First name").fill("Jerry");
  await field("Last name").fill("Seinfeld");
  await button("Next").click();
}

export async function fillInAddress(zip: string) {
  await field("Street address").fill("129 West 81st Street");
  await field("City").fill("New York");
  await field("State").pressSequentially("New York"); // or chooses it
  await field("ZIP or postal code").fill(zip);
}

/** The porting is under way, and the PIN with it. */
export async function sent() {
  await heading("We’re on it").waitFor();
  await expectNoPin();
}

/** The carrier answers now: the server's clock stands still until then. */
export async function skipUntil(goal: Locator) {
  await heading("We’re on it").waitFor();
  await shoot("waiting");
  await button("Demo: skip a minute").click();
  await goal.waitFor();
}

export async function expectNoPin() {
  expect(await page.content()).not.toContain(pin);
  expect(await page.locator("body").innerText()).not.toContain(pin);
  expect(said.join()).not.toContain(pin);
  expect(page.url()).toMatch(/^http:\/\/localhost:\d+\/(#rjsf|#jsonforms)?$/);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0);
}

export async function expectFocus(target: Locator) {
  await target.and(page.locator(":focus")).waitFor();
}

/** The browser tells its console of an answer that is an error. It may do so after the page has shown it. */
export async function expectRefusal() {
  await expect
    .poll(() => said)
    .toEqual([expect.stringMatching(/^Failed to load resource: the server responded with a status of 4\d\d /)]);
  said.length = 0;
}

/** What is said about a control besides its label. */
export function described(control: Locator): Promise<string> {
  return control.evaluate((element) =>
    (element.getAttribute("aria-describedby") ?? "")
      .split(" ")
      .map((id) => document.getElementById(id)?.textContent)
      .join(" "),
  );
}

/** Takes a picture of a screen at its first time, and checks that it fits and that axe finds nothing wrong with it. */
export async function shoot(name: string) {
  const { width } = page.viewportSize()!;
  expect(await page.evaluate(() => document.documentElement.scrollWidth), `the width of ${name}`).toBeLessThanOrEqual(
    width,
  );
  const picture = `${name}-${width}.png`;
  if (pictures.has(picture)) return;
  pictures.add(picture);
  await page.screenshot({ path: join(screenshots, picture), fullPage: true });
  expect(await faults(), `what axe says of ${name}`).toEqual([]);
}

const pictures = new Set<string>();

/** What axe finds wrong with the page as it is, with where. */
async function faults(): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (globalThis as any).axe.run({ resultTypes: ["violations"] }));
  return (violations as axe.Result[]).map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(", ")}`);
}

export function heading(name: string): Locator {
  return page.getByRole("heading", { name, exact: true });
}

export function button(name: string): Locator {
  return page.getByRole("button", { name, exact: true });
}

export function field(label: string): Locator {
  return page.getByLabel(label, { exact: true });
}

/** Has the API refuse every update for one of its properties, and suggest another value. */
export async function refuseUpdates(property: string, suggestion: string): Promise<void> {
  const details = [{ property, code: "propertyFormatInvalid", message: "The API’s own words.", suggestion }];
  await page.route("**/portings/*", (route) =>
    route.request().method() === "PATCH"
      ? route.fulfill({ status: 422, json: { object: "error", type: "invalid", message: "It is invalid.", details } })
      : route.continue(),
  );
}

/** Has the API answer with some members of a porting that are of the future. It is only read, even if the page sends an update. */
export async function answerWith(members: object): Promise<void> {
  await page.route("**/portings/*", async (route) => {
    const response = await route.fetch({ method: "GET" });
    await route.fulfill({ response, json: { ...(await response.json()), ...members } });
  });
}
