// Types wrong and right values into a generator's form in Chromium, in both markets and languages. The page, page.jsx
// or the like, has its generator render what `form` returns, and a button "Send".
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { check } from "./consumer.mjs";

const words = {
  en: {
    US: {
      pin: "Transfer PIN",
      code: "ZIP or postal code",
      wrong: ["Use 4 to 34 letters or digits", "such as 10001"],
    },
    GB: { pin: "PAC", code: "Postcode", wrong: ["A PAC has 3 letters and 6 digits", "such as SW1A 1AA"] },
    line1: "Street address",
    city: "City",
    town: "Town or city",
    state: "State",
    country: "Country",
    carrier: "Carrier",
    unticked: "check the box once it has agreed",
  },
  es: {
    US: {
      pin: "PIN de transferencia",
      code: "Código postal",
      wrong: ["Use de 4 a 34 letras o dígitos", "como 10001"],
    },
    GB: {
      pin: "Código PAC",
      code: "Código postal (postcode)",
      wrong: ["Un PAC tiene 3 letras", "como SW1A 1AA"],
    },
    line1: "Calle y número",
    city: "Ciudad",
    town: "Pueblo o ciudad",
    state: "Estado",
    country: "País",
    carrier: "Compañía",
    unticked: "marque la casilla cuando haya aceptado",
  },
};

const typed = {
  US: { wrong: { pin: "7!", code: "1002" }, right: { pin: "73 04-19", code: "10024-1234" } },
  GB: { wrong: { pin: "123456ABC", code: "10024" }, right: { pin: "abc 123456", code: "sw1a1aa" } },
};

/** Bundles the page of a generator. */
export async function bundled(entry, options = {}) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "iife",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"', "import.meta.url": '""' },
    logLevel: "error",
    conditions: ["browser", "production"],
    ...options,
  });
  return outputFiles[0].text;
}

/**
 * Prints what works. `choose` chooses from a list, where it is not a select; `says` is false where the generator has no
 * place for portin's texts.
 */
export async function tryForm(script, { what = "", choose = select, says = true } = {}) {
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  for (const market of ["US", "GB"]) {
    for (const lang of ["en", "es"]) {
      await check(`${what}wrong and right values, ${market}, ${lang}`, async () => {
        await withPage(browser, script, market, lang, (page) => journey(page, market, lang, choose, says));
      });
    }
  }
  await check(`${what}a held PIN stays empty`, () => keepsHeldPin(browser, script));
  await browser.close();
}

/** Mends the last name of a declined porting. The PIN, which the API holds, is neither required nor sent. */
export function keepsHeldPin(browser, script) {
  return withPage(browser, script, "heldPin", "en", async (page) => {
    await page.getByLabel("Last name").fill("Seinfeld");
    const pin = page.getByLabel("Transfer PIN");
    equal(await pin.evaluate((input) => input.required || input.ariaRequired === "true"), false, "the PIN is required");
    await pin.fill("7304");
    await pin.fill(""); // some generators keep an empty text then, others nothing
    await page.getByLabel("Last name").focus();
    await page.waitForFunction(() => !globalThis.dataAt?.("accountPin"));
    await page.waitForFunction(() => globalThis.isValid?.() ?? true);
    await page.getByRole("button", { name: "Send" }).click();
    await page
      .waitForFunction(() => globalThis.sent)
      .catch(async () => {
        throw new Error(`the name is not sent: ${await page.locator("#root").innerText()}`);
      });
    const { body, errors } = await page.evaluate(() => globalThis.sent);
    equal(JSON.stringify({ body, errors }), '{"body":{"lastName":"Seinfeld"},"errors":[]}', "what is sent");
  });
}

/** Opens the page of a generator with the form of a porting. An error of the page comes before that of the test. */
async function withPage(browser, script, porting, lang, use) {
  const page = await browser.newPage();
  page.setDefaultTimeout(20_000);
  const slips = [];
  page.on("pageerror", (error) => slips.push(error));
  await page.setContent(`<!doctype html><html lang="${lang}"><body><div id="root"></div></body></html>`);
  await page.evaluate((names) => Object.assign(globalThis, names), { porting, lang });
  await page.addScriptTag({ content: script });
  try {
    await use(page);
  } catch (error) {
    throw slips[0] ?? error;
  } finally {
    await page.close();
  }
}

async function journey(page, market, lang, choose, says) {
  const said = words[lang];
  const { pin, code, wrong } = said[market];
  const { wrong: bad, right: good } = typed[market];
  const field = (label) => page.getByLabel(new RegExp(`^\\s*${label.replace(/[()]/g, "\\$&")}\\s*\\*?\\s*$`));
  /** Types, and waits until the form has the text: some generators take it a moment later. */
  const type = async (path, label, text) => {
    await field(label).fill(text);
    await field(label).blur();
    await page.waitForFunction(([path, text]) => (globalThis.dataAt?.(path) ?? text) === text, [path, text]);
  };
  const send = () => page.getByRole("button", { name: "Send" }).click();
  const sent = () => page.evaluate(() => globalThis.sent);
  await field(pin).waitFor();
  const boxes = page.locator("input[type=checkbox]");
  equal(await boxes.count(), 2, "two boxes, and no lists in their place");
  for (const box of await boxes.all()) equal(await box.isChecked(), false, "nothing is ticked");
  for (const list of await page.locator("select").all()) {
    const chosen = await list.evaluate((list) => list.selectedOptions[0]?.text.trim() ?? "");
    if (/AT&T|Verizon|Alabama/.test(chosen)) throw new Error(`${chosen} is chosen`);
  }

  await type("accountPin", pin, bad.pin);
  await type("address.postalCode", code, bad.code);
  await type("address.line1", said.line1, "129 West 81st Street");
  await type("address.city", market === "US" ? said.city : said.town, "Somewhere");
  await send();
  equal(await sent(), undefined, "what is wrong is not sent");
  if (says) {
    for (const text of [...wrong, said.unticked]) {
      await page
        .getByText(text)
        .first()
        .waitFor()
        .catch(() => {
          throw new Error(`nobody says: ${text}`);
        });
    }
  }

  await type("accountPin", pin, good.pin);
  await type("address.postalCode", code, good.code);
  if (market === "US") {
    await choose(page, field(said.carrier), "AT&T");
    await choose(page, field(said.state), "New York");
  }
  await send();
  equal(await sent(), undefined, "without a tick nothing is sent");
  await boxes.nth(0).check();
  await boxes.nth(0).uncheck();
  await boxes.nth(1).check();
  await send();
  equal(await sent(), undefined, "with a box that is unticked again nothing is sent");
  await boxes.nth(0).check();
  await page.waitForFunction(() => globalThis.isValid?.() ?? true); // some generators validate a moment later
  await send();
  await page
    .waitForFunction(() => globalThis.sent)
    .catch(() => {
      throw new Error("what is right is not sent");
    });
  const { body, errors } = await sent();
  equal(JSON.stringify(errors), "[]", "the core agrees");
  equal(body.accountPin, market === "US" ? "730419" : "ABC123456", "the PIN");
  equal(body.address.postalCode, market === "US" ? "10024" : "SW1A 1AA", "the code");
  equal(body.address.state, market === "US" ? "NY" : null, "the state");
  equal(body.donorProvider, market === "US" ? "svp_att" : undefined, "the carrier");
  equal(body.donorProviderApproval, true, "the box");
}

/** Chooses from a select. */
async function select(_page, list, option) {
  await list.selectOption({ label: option });
}

function equal(actual, expected, what) {
  if (actual !== expected) throw new Error(`${what}: ${JSON.stringify(actual)}`);
}
