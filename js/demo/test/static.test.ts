// Plays a journey on the page that needs no server: see `make demo-static`.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { launch, serve } from "../../test/browser.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const policy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";

test("the static page moves a number", async () => {
  const env = { ...process.env, NODE_ENV: undefined, VITEST: undefined }; // it is built for its readers
  execFileSync("make", ["-C", root, "--old-file=js/dist/index.js", "demo-static"], { env, stdio: "pipe" });
  const folder = fileURLToPath(new URL("../dist-static", import.meta.url));
  const server = await serve(folder, {
    "content-security-policy": policy,
  });
  onTestFinished(server.close);
  const browser = await launch();
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(String(error)));
  page.setDefaultTimeout(60_000);
  const button = (name: string) => page.getByRole("button", { name, exact: true });

  await page.goto(server.url);
  await page.getByRole("radio", { name: "+44 7400 123456" }).check();
  await button("Start").click();
  await button("Start my plan").click();
  await page.getByLabel("PAC").fill("ABC123456");
  await button("Send").click();
  await page.getByRole("heading", { name: "We’re on it" }).waitFor();
  await page.getByRole("group", { name: "The server’s clock" }).getByRole("button", { name: "+1 day" }).click();
  await page.getByRole("heading", { name: "Your number has moved" }).waitFor();

  expect(
    server.asked.every((path) => !path.includes("portings")),
    "nothing is asked of the server",
  ).toBe(true);
  expect(said).toEqual([]);
  const files = new Set(server.asked.map((path) => (path === "/" ? "/index.html" : path)));
  const bytes = [...files].map((path) => brotliCompressSync(readFileSync(join(folder, path))).length);
  expect(bytes.length).toBeGreaterThan(3);
  expect(bytes.reduce((sum, size) => sum + size)).toBeLessThan(400_000);
});
