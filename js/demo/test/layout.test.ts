// Uses the demo's third tab, where JSON Forms makes the forms of what form()
// answers, as a customer would, in Chromium.
import type { Locator, Request } from "playwright-core";
import { beforeEach, expect, test } from "vitest";
import {
  button,
  confirm,
  described,
  expectFocus,
  expectNoPin,
  field,
  fillInAddress,
  heading,
  page,
  phone,
  pin,
  sent,
  shoot,
  skipUntil,
  start,
} from "./app.js";

/** The bodies of all updates that the page sent. */
let updates: unknown[];

beforeEach(() => {
  updates = [];
  page.on("request", (request: Request) => {
    if (request.method() === "PATCH") updates.push(request.postDataJSON());
  });
});

test("JSON Forms is loaded for its tab only", async () => {
  const scripts: string[] = [];
  page.on("request", (request) => scripts.push(request.url()));
  const load = () => scripts.filter((url) => url.includes("LayoutForm"));
  await start("+1 959-555-0100");
  expect(load()).toEqual([]);
  await tab("JSON Forms").click();
  await field("Account number").waitFor();
  expect(load().length).toBeGreaterThan(0);
  await expectFocus(tab("JSON Forms"));
});

test("what was typed stays on every tab and in every language", async () => {
  await start("+1 959-555-0100", "#jsonforms");
  await fillInForm();
  for (const name of ["RJSF", "JSON Forms"]) {
    await tab(name).click();
    await expect.poll(() => field("Transfer PIN").inputValue()).toBe(pin);
    await expect.poll(() => field("Carrier").inputValue()).toBe("svp_verizon");
    await expect.poll(() => field("State").inputValue()).toBe("NY");
    await expect.poll(() => field("City").inputValue()).toBe("New York");
    await expectNoPin();
  }
  await tab("By hand").click();
  await expect.poll(() => field("Carrier").inputValue()).toBe("svp_verizon");
  await button("Next").click();
  await expect.poll(() => field("Transfer PIN").inputValue()).toBe(pin);
  await tab("JSON Forms").click();
  await button("Español").click();
  await field("PIN de transferencia").waitFor();
  await expect.poll(() => field("PIN de transferencia").inputValue()).toBe(pin);
  await expect.poll(() => field("Ciudad").inputValue()).toBe("New York");
  await expectNoPin();
  await button("Enviar").click();
  await expect.poll(() => updates).toMatchObject([{ accountPin: pin, address: { city: "New York" } }]);
});

test("US: wrong is not sent, right moves the number", async () => {
  await start("+1 959-555-0100", "#jsonforms");
  await shootForm("jsonforms");
  await button("Send").click();
  await expectFocus(field("Carrier"));
  await expect
    .poll(() => problems())
    .toEqual([
      "Carrier: Choose the carrier.",
      "Account number: Enter the account number.",
      "Transfer PIN: Enter the transfer PIN.",
      "First name: Enter the first name.",
      "Last name: Enter the last name.",
      "Street address: Enter the street address.",
      "City: Enter the city.",
      "State: Enter the state.",
      "ZIP or postal code: Enter the ZIP or postal code.",
      "Compare it with your bill or your account, and check the box once it’s right.",
    ]);
  await fillInForm();
  await field("Account number").fill("1234 5678-9");
  await field("Transfer PIN").fill("7!");
  await field("ZIP or postal code").fill("1002");
  await button("Send").click();
  await expectFocus(field("Transfer PIN"));
  for (const [label, message] of [
    ["Transfer PIN", "Use 4 to 34 letters or digits."],
    ["ZIP or postal code", "Use 5 digits, such as 10001"],
  ] as const) {
    await expect.poll(() => field(label).getAttribute("aria-invalid")).toBe("true");
    await expect.poll(() => described(field(label))).toContain(message);
  }
  await expect.poll(() => field("City").getAttribute("aria-invalid")).toBeNull();
  expect(await page.locator("body").innerText()).not.toContain("7!");
  await shoot("jsonforms-error");
  expect(updates).toEqual([]);

  await page.getByRole("link", { name: "ZIP or postal code" }).click();
  await expectFocus(field("ZIP or postal code"));
  await field("ZIP or postal code").fill("10024-1234");
  await field("Transfer PIN").fill("73 04-19");
  await page.keyboard.press("Enter");
  await sent();
  expect(updates).toEqual([
    {
      donorProvider: "svp_verizon",
      accountNumber: "123456789",
      accountPin: pin,
      firstName: "Jerry",
      lastName: "Seinfeld",
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
  await skipUntil(heading("Your number has moved"));
  await expectNoPin();
});

test.each(["#rjsf", "#jsonforms"])("a PIN is sent from %s, and stands nowhere", async (tab) => {
  await start("+1 959-555-0110", tab);
  await fillInForm();
  await expectNoPin();
  await button("Send").click();
  await sent();
  expect(updates).toMatchObject([{ accountPin: pin }]);
  await skipUntil(heading("We need a new transfer PIN"));
  await expect.poll(() => field("Transfer PIN").inputValue()).toBe("");
  await expectNoPin();
});

test("GB: a STAC is not sent, a PAC moves the number", async () => {
  await start("+44 7400 123456", "#jsonforms");
  await field("PAC").waitFor();
  await expect.poll(() => field("PAC").getAttribute("placeholder")).toBe("ABC123456");
  await expect.poll(() => field("PAC").getAttribute("autocapitalize")).toBe("characters");
  await expect.poll(() => described(field("PAC"))).toContain("Text PAC to 65075");
  await field("PAC").fill("730419XYZ");
  await button("Send").click();
  await expectFocus(field("PAC"));
  await expect.poll(() => described(field("PAC"))).toContain("A PAC has 3 letters and 6 digits, such as ABC123456.");
  expect(await page.locator("body").innerText()).not.toContain("730419XYZ");
  expect(updates).toEqual([]);

  await field("PAC").fill(`xyz ${pin}`);
  await button("Send").click();
  await sent();
  expect(updates).toEqual([{ accountPin: `XYZ${pin}` }]);
});

test("a box that has to be checked is asked for, and is not checked before", async () => {
  await start("+1 959-555-0104", "#jsonforms");
  await fillInForm();
  const box = page.getByRole("checkbox", { name: "I’ve told my current carrier, and it has agreed" });
  await expect.poll(() => box.isChecked()).toBe(false);
  await button("Send").click();
  await expectFocus(box);
  await expect.poll(() => described(box)).toContain("check the box once it has agreed.");
  await box.check();
  await box.uncheck();
  await button("Send").click();
  await expectFocus(box);
  expect(updates).toEqual([]);
  await box.check();
  await button("Send").click();
  await sent();
  expect(updates).toMatchObject([{ donorProviderApproval: true }]);
});

test("what was there and is emptied is missing", async () => {
  await start("+1 959-555-0113", "#jsonforms");
  await fillInForm();
  await expectNoPin(); // not even while it is typed
  await button("Send").click();
  await sent();
  await skipUntil(heading("We need the first name again"));
  await expect.poll(() => field("First name").inputValue()).toBe("Jerry");
  await field("First name").fill("");
  await button("Send and try again").click();
  await expectFocus(field("First name"));
  await expect.poll(() => problems()).toEqual(["First name: Enter the first name."]);
  await field("First name").fill("Gerald");
  await button("Send and try again").click();
  await expect.poll(() => updates.at(-1)).toEqual({ firstName: "Gerald" });
});

test("the country and the carrier that are typed decide about the form", async () => {
  await page.setViewportSize(phone);
  await start("+1 959-555-0100", "#jsonforms");
  await expect.poll(() => described(field("Transfer PIN"))).not.toContain("*PORT");
  await fillInForm();
  await field("Carrier").selectOption("AT&T");
  await expect.poll(() => described(field("Transfer PIN"))).toContain("Dial *PORT (*7678); the PIN comes by text.");
  await field("ZIP or postal code").fill("sw1a1aa");
  await field("Country").fill("");
  await expect.poll(() => field("Country").inputValue(), { message: "no default comes back" }).toBe("");
  await page.keyboard.type("gb");
  await expectFocus(field("Country"));
  await expect.poll(() => field("County (optional)").evaluate((element) => element.tagName)).toBe("INPUT");
  await expect.poll(() => field("Postcode").getAttribute("placeholder")).toBe("SW1A 1AA");
  await expect.poll(() => field("Postcode").inputValue(), { message: "what was typed stays" }).toBe("sw1a1aa");
  await field("County (optional)").fill("");
  await shootForm("jsonforms");
  await button("Send").click();
  await sent();
  expect(updates).toMatchObject([{ accountPin: pin, address: { state: null, postalCode: "SW1A 1AA", country: "GB" } }]);
});

/** Gives all the information. */
async function fillInForm(code = pin, zip = "10024") {
  await field("Carrier").selectOption("Verizon");
  await field("Account number").fill("123456789");
  await field("First name").fill("Jerry");
  await field("Last name").fill("Seinfeld");
  await fillInAddress(zip);
  await confirm();
  await field("Transfer PIN").fill(code);
}

/** What the list over the form says. */
function problems(): Promise<string[]> {
  return page.getByRole("region", { name: "This needs another look" }).getByRole("link").allInnerTexts();
}

/** Takes a picture once the form is there. */
async function shootForm(name: string) {
  await page.locator("form .primary").waitFor();
  await shoot(name);
}

function tab(name: string): Locator {
  return page.getByRole("tab", { name, exact: true });
}
