import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";

/** Starts Chromium. */
export function launch(): Promise<Browser> {
  return chromium.launch({
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
}

const types: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".cjs": "text/javascript",
  ".wasm": "application/wasm",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

export interface Server {
  readonly url: string;
  /** The paths that were asked for. */
  readonly asked: string[];
  close(): void;
}

/** Serves a directory. */
export async function serve(directory: string, headers: Record<string, string> = {}): Promise<Server> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url!, "http://localhost").pathname;
    asked.push(path);
    try {
      const body = readFileSync(join(directory, path.endsWith("/") ? path + "index.html" : path));
      response.writeHead(200, { "content-type": types[extname(path)] ?? "text/html", ...headers }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, asked, close };
}

/** Opens a page in its own context, runs a function in it before any script, and returns the title it gives itself. */
export async function titleOf(browser: Browser, url: string, before?: () => void): Promise<string> {
  const context = await browser.newContext();
  try {
    const page: Page = await context.newPage();
    if (before) await page.addInitScript(before);
    page.setDefaultTimeout(60_000); // however busy the machine is
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(String(error)));
    await page.goto(url);
    const title = await page
      .waitForFunction(() => document.title)
      .catch((error) => {
        throw new Error(`${error}\n${said.join("\n")}`);
      });
    return await title.jsonValue(); // asked for again, the page may be another one: a development server reloads it
  } finally {
    await context.close();
  }
}
