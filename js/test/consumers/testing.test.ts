// The simulator of the packed package in the tools that screens are tested with: see testing/.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createSimulator } from "portin/testing";
import { route } from "portin/testing/playwright";
import type { Browser } from "playwright-core";
import { build as vite, createServer } from "vite";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { launch, serve, titleOf } from "../browser.js";
import { pack, project, root, run, tool } from "../tarball.js";

const tarball = pack();
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  tarball.remove();
});

test("Vitest, its jsdom environment", () => {
  const directory = project(tarball, ["testing/screen.js", "testing/screen.test.js"], ["vitest", "jsdom"]);
  expect(run(directory, tool("vitest"), "run", "--environment", "jsdom")).toContain("1 passed");
});

test.each(["node", "jsdom"])("Jest, CommonJS, its %s environment", (environment) => {
  const directory = project(tarball, ["testing/simulator.test.cjs"]);
  const options = ["--rootDir", directory, "--env", join(root, `node_modules/jest-environment-${environment}`)];
  const cache = ["--cacheDirectory", join(directory, "cache")];
  run(directory, tool("jest"), ...options, "--testMatch", "**/*.test.cjs", ...cache);
});

test("MSW", () => {
  const directory = project(tarball, ["testing/msw.mjs"], ["msw"]);
  expect(run(directory, "node", "msw.mjs")).toBe("draft 204 200 401 2\n");
});

test("Playwright", async () => {
  const directory = project(tarball, ["testing/index.html", "testing/main.js", "testing/screen.js"]);
  await vite({ root: directory, logLevel: "error", build: { target: "esnext" } });
  const server = await serve(join(directory, "dist"));
  onTestFinished(server.close);
  const gigs = await createSimulator();
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  await page.route(`${gigs.baseUrl}/**`, route(gigs));
  const { id } = gigs.porting({ status: "declined", declinedCode: "portingAccountPinRequiredOrInvalid" });
  await page.goto(`${server.url}?id=${id}`);
  await page.getByRole("heading", { name: "resolveDecline" }).waitFor();
  await page.locator("input[name=accountPin]").fill("4712");
  await page.getByRole("button").click();
  await page.getByRole("heading", { name: "wait" }).waitFor();
  gigs.advance(5000);
  await page.reload();
  await page.getByRole("heading", { name: "done" }).waitFor();
});

const stories = ["index.html", "main.js", "declined.stories.js"].map((file) => `testing/stories/${file}`);

test("a story, built by Vite", async () => {
  const directory = project(tarball, [...stories, "testing/screen.js"]);
  await vite({ root: directory, logLevel: "error", build: { target: "esnext" } });
  const server = await serve(join(directory, "dist"));
  onTestFinished(server.close);
  expect(await titleOf(browser, server.url)).toBe("resolveDecline accountPin");
});

test("a story, served by Vite in development", async () => {
  const directory = project(tarball, [...stories, "testing/screen.js"]);
  const server = await createServer({ root: directory, logLevel: "error", server: { port: 0 } });
  await server.listen();
  onTestFinished(() => server.close());
  expect(await titleOf(browser, server.resolvedUrls!.local[0]!)).toBe("resolveDecline accountPin");
});

test("without a bundler", async () => {
  const server = await serve(tarball.installed);
  onTestFinished(server.close);
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  await page.goto(`${server.url}package.json`);
  const status = await page.evaluate(`(async () => {
    const { createSimulator } = await import("/dist/testing.js");
    return (await createSimulator()).porting({ status: "requested" }).status;
  })()`);
  expect(status).toBe("requested");
});

test("the command of the package", () => {
  const { bin } = JSON.parse(readFileSync(join(tarball.installed, "package.json"), "utf8"));
  const command = (...args: string[]) => run(tarball.installed, "node", bin.portin, ...args);
  expect(command("--help")).toContain("--origin");
  for (const wrong of [
    ["serve"],
    ["simulate", "--what"],
    ["simulate", "--start", "tomorrow"],
    ["simulate", "--seed", "x"],
  ]) {
    expect(() => command(...wrong), wrong.join(" ")).toThrow(/no command|Unknown option|invalidArgument/);
  }
  const webhook = ["--port", "0", "--webhook", "http://localhost", "--secret", "!"];
  expect(() => command("simulate", ...webhook)).toThrow("base64");
});
