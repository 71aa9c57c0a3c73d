// Uses the demo's second tab, where react-jsonschema-form makes the forms of what
// form() answers, as a customer would, in Chromium.
import type { Locator, Request } from "playwright-core";
import { beforeEach, expect, test } from "vitest";
import {
  address,
  answerWith,
  button,
  choose,
  confirm,
  described,
  expectFocus,
  expectNoPin,
  expectRefusal,
  field,
  fillInAddress,
  heading,
  page,
  phone,
  pin,
  refuseUpdates,
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

test("the keys lead from tab to tab, and the choice stays", async () => {
  await page.goto(address);
  await expect
    .poll(() => page.getByRole("tablist", { name: "How forms are made" }).getByRole("tab").allInnerTexts())
    .toEqual(["By hand", "RJSF", "JSON Forms"]);
  await expectChosen("By hand");
  await tab("By hand").focus();
  for (const [key, name] of [
    ["ArrowRight", "RJSF"],
    ["ArrowRight", "JSON Forms"],
    ["ArrowRight", "By hand"],
    ["ArrowLeft", "JSON Forms"],
    ["ArrowLeft", "RJSF"],
    ["ArrowLeft", "By hand"],
    ["End", "JSON Forms"],
    ["Home", "By hand"],
  ] as const) {
    await page.keyboard.press(key);
    await expectChosen(name);
    await expectFocus(tab(name));
  }
  await page.keyboard.press("Tab");
  await expectFocus(field("Phone number")); // the other tab is no stop

  await tab("RJSF").click();
  await expectChosen("RJSF");
  await page.reload();
  await expectChosen("RJSF");
  await startHere("+1 959-555-0100");
  await button("Leave this one and choose another number").click();
  await heading("Which number do you want to keep?").waitFor();
  await expectChosen("RJSF");
  await button("Español").click();
  await expectChosen("RJSF");
  await tab("A mano").waitFor();
});

test("react-jsonschema-form is loaded for its tab only", async () => {
  const scripts: string[] = [];
  page.on("request", (request) => scripts.push(request.url()));
  const load = () => scripts.filter((url) => url.includes("SchemaForm"));
  await start("+1 959-555-0100");
  expect(load()).toEqual([]);
  await tab("RJSF").click();
  await field("Account number").waitFor();
  expect(load()).toHaveLength(1);
  await expectFocus(tab("RJSF"));
});

test("US: wrong is not sent, right moves the number", async () => {
  await start("+1 959-555-0100", "#rjsf");
  await shootForm("rjsf");
  await button("Send").click();
  await expectFocus(field("Carrier"));
  await expect
    .poll(() => problems("This needs another look"))
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

  await field("Carrier").selectOption("Verizon");
  await field("Account number").fill("1234 5678-9");
  await field("Transfer PIN").fill("7!");
  await field("First name").fill("Jerry");
  await field("Last name").fill("Seinfeld");
  await fillInAddress("1002");
  await confirm();
  await button("Send").click();
  await expectFocus(field("Transfer PIN"));
  await expect
    .poll(() => problems("This needs another look"))
    .toEqual([
      expect.stringMatching(/^Transfer PIN: Use 4 to 34 letters or digits\./),
      "ZIP or postal code: Use 5 digits, such as 10001.",
    ]);
  for (const [label, message] of [
    ["Transfer PIN", "Use 4 to 34 letters or digits."],
    ["ZIP or postal code", "Use 5 digits, such as 10001"],
  ] as const) {
    await expect.poll(() => field(label).getAttribute("aria-invalid")).toBe("true");
    await expect.poll(() => described(field(label))).toContain(message);
  }
  await expect.poll(() => field("City").getAttribute("aria-invalid")).toBeNull();
  expect(await page.locator("body").innerText()).not.toContain("7!");
  await shoot("rjsf-error");
  expect(updates).toEqual([]);

  await page.getByRole("link", { name: "ZIP or postal code" }).click();
  await expectFocus(field("ZIP or postal code"));
  await field("ZIP or postal code").fill("10024-1234");
  await page.getByText("Use 5 digits, such as 10001").nth(1).waitFor({ state: "detached" }); // at the field: no longer so
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

test("GB: a STAC is not sent, a PAC moves the number", async () => {
  await start("+44 7400 123456", "#rjsf");
  await field("PAC").waitFor();
  await expect.poll(() => page.getByRole("textbox").count()).toBe(1);
  await expect.poll(() => field("PAC").getAttribute("placeholder")).toBe("ABC123456");
  await expect.poll(() => field("PAC").getAttribute("autocapitalize")).toBe("characters");
  await field("PAC").fill("730419XYZ");
  await button("Send").click();
  await expectFocus(field("PAC"));
  await expect.poll(() => field("PAC").getAttribute("aria-invalid")).toBe("true");
  await expect.poll(() => described(field("PAC"))).toContain("A PAC has 3 letters and 6 digits");
  expect(await page.locator("body").innerText()).not.toContain("730419XYZ");
  expect(updates).toEqual([]);
  await shoot("rjsf-gb");

  await field("PAC").fill(`xyz ${pin}`);
  await button("Send").click();
  await sent();
  expect(updates).toEqual([{ accountPin: `XYZ${pin}` }]);
  await skipUntil(heading("Your number has moved"));
  await expectNoPin();
});

test("a declined transfer asks for what was wrong, and only that", async () => {
  await start("+1 959-555-0110", "#rjsf");
  await fillInForm();
  await button("Send").click();
  await skipUntil(heading("We need a new transfer PIN"));
  await expect.poll(() => field("Transfer PIN").inputValue()).toBe("");
  await expect.poll(() => page.getByRole("textbox").count()).toBe(1);
  await expect.poll(() => described(field("Transfer PIN"))).toContain("Dial #PORT (#7678).");
  await button("Send and try again").click();
  await expectFocus(field("Transfer PIN"));
  await expect.poll(() => described(field("Transfer PIN"))).toContain("Enter the transfer PIN.");
  await shootForm("rjsf-declined");

  await field("Transfer PIN").fill("555555");
  await button("Send and try again").click();
  await skipUntil(heading("Your number has moved"));
  expect(updates.slice(1)).toEqual([{ accountPin: "555555" }]);
});

test("a declined address comes filled in", async () => {
  await start("+1 959-555-0112", "#rjsf");
  await fillInForm();
  await button("Send").click();
  await skipUntil(heading("We need the address again"));
  await expect.poll(() => field("Street address").inputValue()).toBe("129 West 81st Street");
  await expect.poll(() => field("State").inputValue()).toBe("NY");
  await field("Street address").fill("130 West 81st Street");
  await button("Send and try again").click();
  await skipUntil(heading("Your number has moved"));
  expect(updates.slice(1)).toMatchObject([{ address: { line1: "130 West 81st Street", postalCode: "10024" } }]);
});

test("what was there and is emptied is missing", async () => {
  await start("+1 959-555-0113", "#rjsf");
  await fillInForm();
  await expectNoPin(); // not even while it is typed
  await button("Send").click();
  await sent();
  await skipUntil(heading("We need the first name again"));
  await expect.poll(() => field("First name").inputValue()).toBe("Jerry");
  await field("First name").fill("");
  await button("Send and try again").click();
  await expectFocus(field("First name"));
  await expect.poll(() => problems("This needs another look")).toEqual(["First name: Enter the first name."]);
  expect(updates).toHaveLength(1);
  await field("First name").fill("Gerald");
  await button("Send and try again").click();
  await expect.poll(() => updates.at(-1)).toEqual({ firstName: "Gerald" });
});

test("what portin has not heard of is asked for and sent", async () => {
  await answerWith({ status: "informationRequired", required: ["firstName", "luckyNumber"] });
  await start("+1 959-555-0103", "#rjsf");
  await page.getByLabel("One more detail (luckyNumber)").fill("7");
  await button("Send").click();
  await expect
    .poll(() => problems("This needs another look"))
    .toEqual([
      "First name: Enter the first name.",
      "Compare it with your bill or your account, and check the box once it’s right.",
    ]);
  await field("First name").fill("Jerry");
  await confirm();
  await button("Send").click();
  await expect.poll(() => updates).toEqual([{ firstName: "Jerry", luckyNumber: "7" }]);
});

test("a declined transfer with nothing to ask is tried again as it is", async () => {
  await start("+1 959-555-0105", "#rjsf");
  await fillInForm();
  await button("Send").click();
  await skipUntil(heading("Your number is locked"));
  await button("I’ve taken care of it. Try again").waitFor();
  await expect.poll(() => page.getByRole("textbox").count()).toBe(0);
  await button("I’ve taken care of it. Try again").click();
  await skipUntil(heading("Your number has moved"));
  expect(updates.slice(1)).toEqual([{}]);
});

test("a box that has to be checked is asked for", async () => {
  await start("+1 959-555-0104", "#rjsf");
  await fillInForm();
  const box = page.getByRole("checkbox", { name: "I’ve told my current carrier, and it has agreed" });
  await button("Send").click();
  await expectFocus(box);
  await expect.poll(() => described(box)).toContain("check the box once it has agreed.");
  await shoot("rjsf-checkbox");
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

test("the country and the carrier that are typed decide about the form", async () => {
  await start("+1 959-555-0100", "#rjsf");
  await expect.poll(() => described(field("Transfer PIN"))).not.toContain("*PORT");
  await fillInForm();
  await field("Carrier").selectOption("AT&T");
  await expect.poll(() => described(field("Transfer PIN"))).toContain("Dial *PORT (*7678); the PIN comes by text.");
  await expect.poll(() => field("State").evaluate((element) => element.tagName)).toBe("SELECT");
  await expect.poll(() => field("ZIP or postal code").getAttribute("inputmode")).toBe("numeric");

  await field("ZIP or postal code").fill("sw1a1aa");
  await field("Country").focus();
  await expect.poll(() => field("ZIP or postal code").getAttribute("aria-invalid")).toBe("true");
  await field("Country").fill("gb");
  await expect.poll(() => field("Postcode").getAttribute("aria-invalid")).toBeNull();
  await field("Country").fill("");
  await expect.poll(() => field("Country").inputValue(), { message: "no default comes back" }).toBe("");
  await page.keyboard.type("gb");
  await expectFocus(field("Country"));
  await expect.poll(() => field("County (optional)").evaluate((element) => element.tagName)).toBe("INPUT");
  await expect.poll(() => field("Postcode").getAttribute("placeholder")).toBe("SW1A 1AA");
  await expect.poll(() => field("Postcode").getAttribute("inputmode")).toBe("text");
  await expect.poll(() => field("Transfer PIN").inputValue(), { message: "what was typed stays" }).toBe(pin);
  await field("County (optional)").fill("");
  await button("Send").click();
  await sent();
  expect(updates).toMatchObject([{ address: { state: null, postalCode: "SW1A 1AA", country: "GB" } }]);
});

test("what is wrong is said when an input is left, in the language that is chosen", async () => {
  await page.setViewportSize(phone);
  await start("+1 959-555-0100", "#rjsf");
  await field("Account number").fill("1");
  await expect
    .poll(() => field("Account number").getAttribute("aria-invalid"), { message: "while it is typed" })
    .toBeNull();
  await page.keyboard.press("Tab");
  await expect.poll(() => described(field("Account number"))).toContain("Use 2 to 34 letters or digits.");
  await expect.poll(() => field("Carrier").getAttribute("aria-invalid"), { message: "left empty for now" }).toBeNull();
  await button("Send").click();
  await shootForm("rjsf-error");
  await button("Español").click();
  await expect.poll(() => described(field("Número de cuenta"))).toContain("Use de 2 a 34 letras o dígitos.");
  await expect.poll(() => described(field("Compañía"))).toContain("Elija la compañía.");
  await expect.poll(() => field("Número de cuenta").inputValue(), { message: "what was typed stays" }).toBe("1");
  await shootForm("rjsf-spanish");
  expect(updates).toEqual([]);
});

test("the user can insist on what looks wrong", async () => {
  await start("+1 959-555-0100", "#rjsf");
  await fillInForm("1234", "90210");
  await button("Send").click();
  await expectFocus(field("Transfer PIN")); // the other warning was there already
  await expect
    .poll(() => problems("Is this right?"))
    .toEqual([
      expect.stringContaining("This looks like your account passcode."),
      expect.stringContaining("This ZIP code is in CA."),
    ]);
  await expect
    .poll(() => field("Transfer PIN").getAttribute("aria-invalid"), { message: "it may be right" })
    .toBeNull();
  await expect.poll(() => described(field("Transfer PIN"))).toContain("This looks like your account passcode.");
  await shoot("rjsf-warning");
  await button("Send anyway").click();
  await sent();
  expect(updates).toMatchObject([{ accountPin: "1234" }]);
  await page.getByRole("region", { name: "This may not be right" }).waitFor();
});

test("what the API refuses is said at the field", async () => {
  const message = "Please check this.";
  await refuseUpdates("address.postalCode", "10023");
  await start("+1 959-555-0100", "#rjsf");
  await fillInForm();
  await button("Send").click();
  await expectFocus(field("ZIP or postal code"));
  await expect.poll(() => described(field("ZIP or postal code"))).toContain(message);
  await field("City").focus();
  await page.getByRole("alert").getByRole("link", { name: "ZIP or postal code" }).click();
  await expectFocus(field("ZIP or postal code"));
  await page.keyboard.type("1");
  await expect.poll(() => described(field("ZIP or postal code"))).not.toContain(message);
  await expectRefusal();
});

/** Chooses a test number and starts the plan, on the page that is open. */
async function startHere(number: string) {
  await choose(number);
  await button("Start").click();
  await button("Start my plan").click();
  await heading("We need a few more details").waitFor();
}

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
function problems(name: string): Promise<string[]> {
  return page.getByRole("region", { name }).getByRole("link").allInnerTexts();
}

/** Takes a picture once the form is there. */
async function shootForm(name: string) {
  await page.locator("form .primary").waitFor();
  await shoot(name);
}

function tab(name: string): Locator {
  return page.getByRole("tab", { name, exact: true });
}

/** One tab is chosen and can be reached with the Tab key, and the panel is its. */
async function expectChosen(name: string) {
  await page.getByRole("tabpanel", { name, exact: true }).waitFor();
  await expect.poll(() => page.getByRole("tab", { selected: true }).allInnerTexts()).toEqual([name]);
  await expect.poll(() => page.locator("[role=tab][tabindex='0']").allInnerTexts()).toEqual([name]);
}
