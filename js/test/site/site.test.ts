// The built site in Chromium, as `make docs` leaves it: search, the playground and accessibility, narrow and wide,
// light and dark. `make docs-test` runs it.
import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "../browser.js";

const dist = fileURLToPath(new URL("../../docs/.vitepress/dist", import.meta.url));
const types: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".png": "image/png",
};
let server: Server;
let browser: Browser;
let address: string;

beforeAll(async () => {
  expect(existsSync(join(dist, "index.html")), "run `make docs` first").toBe(true);
  server = createServer(({ url }, response) => {
    const path = decodeURIComponent(new URL(url!, "http://localhost").pathname);
    const file = [path, `${path}.html`, join(path, "index.html")]
      .map((each) => join(dist, each))
      .find((each) => extname(each) && existsSync(each));
    if (!file) return response.writeHead(404).end();
    response
      .writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" })
      .end(readFileSync(file));
  }).listen(0);
  address = `http://localhost:${(server.address() as AddressInfo).port}`;
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

const widths = [390, 1280];
const schemes = ["light", "dark"] as const;
const views = widths.flatMap((width) => schemes.map((colorScheme) => ({ width, colorScheme })));

test.each(views)("every part at $width pixels, $colorScheme", async ({ width, colorScheme }) => {
  for (const path of ["/", "/start/react", "/learn/", "/reference/carriers", "/playground"]) {
    const page = await open(path, width, colorScheme);
    if (path === "/playground") await page.getByRole("textbox", { name: "Transfer PIN" }).waitFor();
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      // The navigation and the code blocks are VitePress's own.
      const found = await (globalThis as any).axe.run({
        include: [["main, .VPHome"]],
        exclude: [["div[class*=language-]"]],
      });
      return found.violations.map(({ id, nodes }: any) => `${id}: ${nodes[0].html.slice(0, 120)}`);
    });
    expect(violations, path).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, `${path} is wider than the screen`).toBeLessThanOrEqual(0);
    await page.context().close();
  }
});

test("search finds a decline code", async () => {
  const page = await open("/", 1280, "light");
  await page
    .getByRole("button", { name: /Search/ })
    .first()
    .click();
  await page.getByRole("searchbox").fill("portingPhoneNumberPortProtected");
  await page.getByRole("option").first().waitFor();
  expect(await page.getByRole("option").first().textContent()).toContain("Decline codes");
  await page.context().close();
});

test("the playground asks, warns and shows what would be sent, in both languages", async () => {
  const page = await open("/playground", 1280, "light");
  const pin = page.getByRole("textbox", { name: "Transfer PIN" });
  await pin.fill("1234");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await page.getByRole("button", { name: "Send it anyway" }).click();
  await page.getByText('PATCH {"accountPin":"1234"}').waitFor();

  await page.getByLabel("Texts").selectOption("es");
  await page.locator("section[lang=es]").first().waitFor();
  for (const view of ["Decision", "react-jsonschema-form", "JSON Forms", "Messages", "Code"]) {
    await page.getByRole("button", { name: view, exact: true }).click();
    await page.getByRole("region", { name: view }).locator("pre, form, .control, article, p").first().waitFor();
  }

  await page.getByLabel("The porting, as the API sends it").fill("{");
  await page.getByRole("status").filter({ hasText: "JSON" }).waitFor();
  await page.getByLabel("Status").selectOption("completed");
  await page.getByRole("button", { name: "Form", exact: true }).click();
  await page.getByRole("heading", { level: 2 }).waitFor();
  await page.context().close();
});

async function open(path: string, width: number, colorScheme: "light" | "dark"): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, reducedMotion: "reduce" });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  page.on("pageerror", (error) => expect.unreachable(`${path}: ${error.message}`));
  await page.goto(address + path);
  await page
    .getByRole("switch")
    .first()
    .or(page.getByRole("button", { name: "mobile navigation" }))
    .first()
    .waitFor();
  return page;
}
