// Every adapter and the screen of the README, used in Chromium.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { compile } from "svelte/compiler";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch } from "../browser.js";
import { rendered } from "../svelte/rendered.js";
import { plain } from "../unit/adapters/plain.js";
import { react } from "../unit/adapters/react.js";
import { complete as typed, porting } from "../unit/adapters/screen.js";
import { vue } from "../unit/adapters/vue.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const temp = mkdtempSync(join(root, "test/temp-")); // inside the package, so that it can import itself
/** With a PIN that is no part of the account number. */
const complete = { ...typed, accountPin: "987654" };
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  rmSync(temp, { recursive: true, force: true });
});

const svelteCompiler: Plugin = {
  name: "svelte",
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.svelte$/ }, ({ path }) => ({
      contents: compile(readFileSync(path, "utf8"), { generate: "client", filename: path, css: "injected" }).js.code,
    })),
};

/** Returns a script for a page. */
async function bundled(contents: string, loader: "ts" | "tsx" = "ts"): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: temp, loader },
    bundle: true,
    write: false,
    format: "iife",
    jsx: "automatic",
    define: {
      "process.env.NODE_ENV": '"development"',
      __VUE_OPTIONS_API__: "true",
      __VUE_PROD_DEVTOOLS__: "false",
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "true",
    },
    external: ["./rendered.js", "react-dom/server", "vue/server-renderer"],
    plugins: [svelteCompiler],
  });
  return outputFiles[0]!.text;
}

/** Opens a page of some HTML. `said` lists its errors. */
async function open(html: string, options: BrowserContextOptions = {}): Promise<Page> {
  said.length = 0;
  const page = await (await browser.newContext(options)).newPage();
  page.setDefaultTimeout(60_000); // however busy the machine is
  page.on("pageerror", (error) => said.push(String(error)));
  page.on("console", (message) => message.type() === "error" && said.push(message.text()));
  await page.route("http://localhost/", (route) =>
    route.fulfill({
      contentType: "text/html; charset=utf-8",
      body: `<!doctype html><html lang="en"><title>Porting</title><main><h1>Porting</h1><div id="app">${html}</div></main>`,
    }),
  );
  await page.goto("http://localhost/");
  return page;
}

const said: string[] = [];

async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await (window as any).axe.run();
    return violations.map(({ id, nodes }: any) => `${id}: ${nodes.map(({ html }: any) => html)}`);
  });
}

const hosts = [
  { host: react, file: "../unit/adapters/react.tsx", name: "react" },
  { host: vue, file: "../unit/adapters/vue.ts", name: "vue" },
  { host: plain, file: "../unit/adapters/plain.ts", name: "plain" },
  {
    host: { name: "Svelte", html: async (...parts: [any, any]) => rendered(...parts) },
    file: "../svelte/svelte.ts",
    name: "svelte",
  },
];

describe.each(hosts)("$host.name", ({ host, file, name }) => {
  const now = "2026-11-30T12:00:00Z";
  const options = { now, id: "screen" };

  /** A script that takes over a server's page, or shows a new one. It adds what is submitted to `window.sent`. */
  const script = (of: unknown, isServer: boolean, options: object) =>
    bundled(`import { ${name} } from ${JSON.stringify(join(root, "test/browser", file))};
      window.sent = [];
      const options = { ...${JSON.stringify(options)}, onSubmit: (body) => void window.sent.push(body) };
      window.screen_ = ${name}.mount(document.getElementById("app"), ${JSON.stringify(of)}, options, ${isServer});`);

  test("keeps what was typed before the script ran, and sends it", async () => {
    const page = await open(await host.html!(porting, options));
    const input = (field: string) => page.locator(`[name="${field}"]`);
    await input("accountNumber").fill(complete.accountNumber);
    await input("accountPin").fill(complete.accountPin);
    await input("address.state").selectOption("NY");
    await page.addScriptTag({ content: await script(porting, true, options) });
    const { accountNumber, accountPin, "address.state": state, ...rest } = complete;
    expect([await input("accountNumber").inputValue(), await input("accountPin").inputValue()]).toEqual([
      accountNumber,
      accountPin,
    ]);
    expect(await input("address.state").inputValue()).toBe(state);
    for (const [field, text] of Object.entries(rest)) await input(field).pressSequentially(text);
    expect(await page.locator("#app").innerHTML()).not.toContain(accountPin);
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => (window as any).sent.length > 0);
    expect(await page.evaluate(() => (window as any).sent)).toEqual([
      expect.objectContaining({
        accountNumber,
        accountPin,
        firstName: "Ada",
        address: expect.objectContaining({ state, country: "US" }),
      }),
    ]);
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('[name="accountPin"]')!.value === "");
    expect(said).toEqual([]);
  });

  test("leads to what is wrong, and has no fault for a screen reader", async () => {
    const page = await open(name === "plain" ? await host.html!(porting, options) : "");
    await page.addScriptTag({ content: await script(porting, name === "plain", options) });
    await page.locator('button[type="submit"]').click();
    const focused = () => page.evaluate(() => document.activeElement!.getAttribute("name"));
    expect(await focused()).toBe("accountNumber");
    expect(await page.locator('[name="accountNumber"]').getAttribute("aria-invalid")).toBe("true");
    expect(await faults(page)).toEqual([]);
    await page.locator('[name="accountNumber"]').fill(complete.accountNumber);
    await page.keyboard.press("Enter");
    expect(await focused()).toBe("accountPin");
    await page.locator('button[type="reset"]').click();
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('[name="accountNumber"]')!.value === "");
    expect(await page.evaluate(() => (window as any).sent)).toEqual([]);
    expect(said).toEqual([]);
  });

  test("ticks a box with the click that leaves another field", async () => {
    const confirmed = { ...options, confirm: true };
    const page = await open(name === "plain" ? await host.html!(porting, confirmed) : "");
    await page.addScriptTag({ content: await script(porting, name === "plain", confirmed) });
    await page.locator('[name="accountPin"]').pressSequentially("1");
    const box = page.locator('[name="detailsMatch"]');
    for (const isChecked of [true, false, true]) {
      await page.locator('[name="accountPin"]').focus();
      await box.click();
      await expect.poll(() => page.locator('[data-field="accountPin"]').textContent()).toContain("Use 4 to 34");
      expect(await box.isChecked()).toBe(isChecked);
    }
    expect(said).toEqual([]);
  });

  test.each(["mouse", "finger"])(
    "shows an issue after a click with a %s, which hits what it was on",
    async (pointer) => {
      const html = name === "plain" ? await host.html!(porting, options) : "";
      const page = await open(html, { hasTouch: pointer === "finger", viewport: { width: 800, height: 6000 } });
      await page.addScriptTag({ content: await script(porting, name === "plain", options) });
      await page.evaluate(() => {
        // Below the form, as a button for the page before or a link is.
        const button = Object.assign(document.createElement("button"), { id: "back", textContent: "Back" });
        button.onclick = () => (button.textContent = "Clicked");
        document.querySelector("#app")!.after(button);
      });
      const back = page.locator("#back");
      const about = page.locator('[data-field="accountPin"]');
      const size = () => page.locator("#app").evaluate((element) => element.getBoundingClientRect().height);
      await page.locator('[name="accountPin"]').fill("1");
      await page.addStyleTag({ content: "p { font-size: 60px }" }); // what is said moves the button by more than its height
      const { x, y, height } = (await back.boundingBox())!;
      const before = await size();
      const place = [x + 5, y + height / 2] as const;
      if (pointer === "finger") await page.touchscreen.tap(...place);
      else await page.mouse.click(...place, { delay: 50 });
      await expect.poll(() => about.textContent()).toContain("Use 4 to 34");
      expect((await size()) - before).toBeGreaterThan(height);
      expect(await back.textContent()).toBe("Clicked");
      expect(said).toEqual([]);
    },
  );

  test("formats a number as it is typed, wherever the caret is", async () => {
    const draft = { ...porting, status: "draft", phoneNumber: undefined, required: ["phoneNumber"] };
    const american = { ...options, market: "US" };
    const page = await open(name === "plain" ? await host.html!(draft, american) : "");
    await page.addScriptTag({ content: await script(draft, name === "plain", american) });
    const input = page.locator('[name="phoneNumber"]');
    await input.pressSequentially("8602350142");
    expect(await input.inputValue()).toBe("(860) 235-0142");
    const caret = () => input.evaluate((element: HTMLInputElement) => element.selectionStart);
    await input.evaluate((element: HTMLInputElement) => element.setSelectionRange(6, 6)); // after "(860) "
    await page.keyboard.press("Backspace");
    expect([await input.inputValue(), await caret()]).toEqual(["(862) 350-142", 3]);
    await page.keyboard.type("9");
    expect((await input.inputValue()).replace(/\D/g, "")).toBe("8692350142");
    expect(said).toEqual([]);
  });

  test("does not ask again for a PIN that the API holds", async () => {
    const code = "portingUserInformationMismatch";
    const held = { ...porting, status: "declined", declinedCode: code, lastName: "Lovelock", accountPinExists: true };
    const declined = { ...held, required: ["accountPin", "lastName"], lastRequestedAt: "2026-11-30T10:00:00Z" };
    const page = await open(name === "plain" ? await host.html!(declined, options) : "");
    await page.addScriptTag({ content: await script(declined, name === "plain", options) });
    const pin = page.locator('[name="accountPin"]');
    const isRequired = await pin.evaluate((input: HTMLInputElement) => input.required || input.ariaRequired === "true");
    expect(isRequired).toBe(false);
    await page.locator('[name="lastName"]').fill("Lovelace");
    await pin.fill("7304");
    await pin.fill("");
    await page.locator('button[type="submit"]').click();
    await page.waitForFunction(() => (window as any).sent.length > 0);
    expect(await page.evaluate(() => (window as any).sent)).toEqual([{ lastName: "Lovelace" }]);
    expect(said).toEqual([]);
  });
});

test("the screen of the README can be completed as it stands", async () => {
  const readme = readFileSync(join(root, "../README.md"), "utf8");
  const [, screen] = readme.match(/^```tsx\n([^]*?)^```$/m)!;
  expect(screen!.trimEnd().split("\n").length).toBeLessThanOrEqual(40);
  writeFileSync(join(temp, "readme.tsx"), screen!);
  const of = { ...porting, donorProvider: null, required: ["donorProvider", ...porting.required] };
  const providers = [
    { id: "svp_att", name: "AT&T", recipientProviders: ["p9"] },
    { id: "svp_vz", name: "Verizon", recipientProviders: ["p9"] },
  ];
  const page = await open("");
  const content = await bundled(
    `import { createRoot } from "react-dom/client";
    import { PortingScreen } from "./readme.tsx";
    window.sent = [];
    const send = async (body) => void window.sent.push(body);
    createRoot(document.getElementById("app")).render(
      <PortingScreen porting={${JSON.stringify(of)}} providers={${JSON.stringify(providers)}} send={send} />);`,
    "tsx",
  );
  await page.addScriptTag({ content });
  const send = page.getByRole("button", { name: "Send" });
  await send.click();
  expect(await page.getByRole("alert").getByRole("paragraph").count()).toBeGreaterThan(5);
  expect(await faults(page)).toEqual([]);
  await page.getByLabel("carrier", { exact: false }).first().selectOption({ label: "AT&T" });
  await page.getByLabel("Account number").fill(complete.accountNumber);
  await page.getByLabel("Transfer PIN").fill("1234");
  await page.getByLabel("First name").fill("Ada");
  await page.getByLabel("Last name").fill("Lovelace");
  await page.getByLabel("Street address").fill("129 West 81st Street");
  await page.getByLabel("City").fill("New York");
  await page.getByLabel("State").selectOption({ label: "New York" });
  await page.getByLabel("ZIP").fill("10024");
  await page.getByText("An account passcode").or(page.getByText("passcode")).first().waitFor();
  await send.click(); // the warning has been on the screen since the PIN was left
  await page.waitForFunction(() => (window as any).sent.length > 0);
  expect(await page.evaluate(() => (window as any).sent)).toEqual([
    {
      donorProvider: "svp_att",
      accountNumber: complete.accountNumber,
      accountPin: "1234",
      firstName: "Ada",
      lastName: "Lovelace",
      address: {
        line1: "129 West 81st Street",
        line2: null,
        city: "New York",
        state: "NY",
        postalCode: "10024",
        country: "US",
      },
    },
  ]);
  await expect.poll(() => page.getByLabel("Transfer PIN").inputValue()).toBe("");
  expect(said).toEqual([]);
});
