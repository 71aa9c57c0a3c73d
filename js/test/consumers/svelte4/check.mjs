// The composables of portin/svelte in a component of Svelte 4: rendered by a server, hydrated and typed into.
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { JSDOM } from "jsdom";
import { compile } from "svelte/compiler";
import { assert, check } from "./consumer.mjs";

const now = "2026-11-30T12:00:00Z";
const porting = {
  object: "porting",
  id: "ptg_1",
  status: "informationRequired",
  phoneNumber: "+18602350142",
  required: ["accountNumber", "accountPin", "address"],
  donorProvider: { id: "svp_att", name: "AT&T" },
};

/** Bundles a component for a server or for a page. */
async function bundled(generate, contents, conditions) {
  const svelte = {
    name: "svelte",
    setup: ({ onLoad }) =>
      onLoad({ filter: /\.svelte$/ }, ({ path }) => ({
        contents: compile(readFileSync(path, "utf8"), { generate, hydratable: true, filename: path }).js.code,
      })),
  };
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: generate === "ssr" ? "esm" : "iife",
    platform: generate === "ssr" ? "node" : "browser",
    conditions,
    plugins: [svelte],
  });
  return outputFiles[0].text;
}

async function rendered() {
  writeFileSync("server.mjs", await bundled("ssr", 'export { default } from "./Screen.svelte"', ["svelte", "node"]));
  const { default: Screen } = await import(pathToFileURL("server.mjs"));
  return Screen.render({ porting, options: { now, id: "screen" } }).html;
}

/** Opens a page with what a server rendered, or with nothing, in which something may be typed before the script runs. */
async function open(html, type = () => {}) {
  const dom = new JSDOM(`<!doctype html><div id="app">${html}</div>`, {
    runScripts: "outside-only",
    pretendToBeVisual: true,
  });
  const { window } = dom;
  const input = (name) => window.document.querySelector(`[name="${name}"]`);
  type(input);
  window.eval(
    await bundled(
      "dom",
      `import Screen from "./Screen.svelte";
      window.sent = [];
      const options = { now: ${JSON.stringify(now)}, id: "screen", onSubmit: (body) => void window.sent.push(body) };
      window.screen_ = new Screen({
        target: document.getElementById("app"), hydrate: true, props: { porting: ${JSON.stringify(porting)}, options } });`,
      ["svelte", "browser"],
    ),
  );
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  await settled();
  return {
    window,
    input,
    settled,
    async type(name, text) {
      input(name).value = text;
      input(name).dispatchEvent(new window.Event("input", { bubbles: true }));
      await settled();
    },
    async send() {
      window.document.querySelector("button").click();
      await settled();
    },
  };
}

const values = {
  accountNumber: "123456789012",
  "address.line1": "129 West 81st Street",
  "address.city": "New York",
  "address.state": "NY",
  "address.postalCode": "10024",
};

await check("a server renders the form, without a PIN", async () => {
  const html = await rendered();
  assert.match(html, /provideInformation/);
  assert.match(html, /name="accountPin"/);
  assert.match(html, /id="screen-accountPin"/);
});

for (const from of ["an empty page", "a server's page"]) {
  await check(`the form on ${from} says what is wrong, sends and forgets the PIN`, async () => {
    const page = await open(from === "an empty page" ? "" : await rendered());
    await page.send();
    assert.equal(page.window.document.activeElement.name, "accountNumber");
    assert.notEqual(page.window.document.querySelector('[data-field="accountPin"]').textContent, "");
    for (const [name, text] of Object.entries(values)) await page.type(name, text);
    await page.type("accountPin", "654321");
    await page.send();
    assert.equal(page.window.sent.length, 1);
    assert.equal(page.window.sent[0].accountPin, "654321");
    assert.equal(page.window.sent[0].address.country, "US");
    assert.equal(page.input("accountPin").value, "");
    page.window.screen_.$destroy();
  });
}

await check("hydration keeps what was typed before the script ran", async () => {
  const page = await open(await rendered(), (input) => {
    input("accountPin").value = "654321";
    input("address.state").value = "NY";
  });
  assert.equal(page.input("accountPin").value, "654321");
  assert.equal(page.input("address.state").value, "NY");
  const { accountPin, address } = page.window.screen_.form.getValues();
  assert.deepEqual([accountPin, address.state], ["654321", "NY"]);
});
