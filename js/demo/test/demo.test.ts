// Uses the built demo as a customer would, in Chromium:
//
//	npx vite build demo && npx vitest run --root . demo/test
import { expect, test } from "vitest";
import {
  address,
  answerWith,
  browser,
  button,
  choose,
  confirm,
  described,
  expectFocus,
  expectNoPin,
  expectRefusal,
  field,
  fillIn,
  fillInAddress,
  fillInHolder,
  heading,
  page,
  phone,
  pin,
  refuseUpdates,
  sent,
  shoot,
  skipUntil,
  start,
  toAccount,
} from "./app.js";

test("a wrong PIN is corrected, and the number moves", async () => {
  await start("+1 959-555-0110");
  await fillIn();
  await sent();

  await skipUntil(heading("We need a new transfer PIN"));
  await shoot("declined");
  await expectFocus(heading("We need a new transfer PIN"));
  await expect.poll(() => field("Transfer PIN").inputValue()).toBe("");
  await page.getByText("Check the rest, too").click();
  await page.getByRole("checkbox", { name: /Account number/ }).check();
  await expect.poll(() => page.getByRole("textbox", { name: "Account number" }).inputValue()).toBe("123456789");
  await shoot("reviewed");

  await field("Transfer PIN").fill(pin);
  await button("Send and try again").click();
  await sent();
  await skipUntil(heading("Your number has moved"));
  await shoot("completed");
  await expectNoPin();

  await expect.poll(() => page.locator("main .primary").count(), { message: "it is done" }).toBe(0);
  await button("Transfer another number").click();
  await expectFocus(heading("Which number do you want to keep?"));
});

test("a transfer is canceled while information is required", async () => {
  await start("+1 959-555-0100");
  const dialog = page.getByRole("dialog", { name: "Cancel the transfer?" });

  await button("Cancel the transfer").click();
  await shoot("cancel");
  await dialog.getByRole("button", { name: "Keep transferring my number" }).click();
  await dialog.waitFor({ state: "hidden" });
  await expectFocus(button("Cancel the transfer"));

  await button("Cancel the transfer").click();
  await dialog.getByRole("button", { name: "Yes, cancel it" }).click();
  await expectFocus(heading("The transfer is canceled"));
  await shoot("canceled");
  await expect.poll(() => button("Cancel the transfer").count()).toBe(0);
});

test("a transfer that was left half-way is not in the way of the next", async () => {
  await start("+1 959-555-0100");
  await button("Leave this one and choose another number").click();
  await start("+1 959-555-0100");
});

test("a protected number is tried again as it is", async () => {
  await start("+1 959-555-0105");
  await fillIn();
  await skipUntil(heading("Your number is locked"));
  await shoot("locked");
  await button("I’ve taken care of it. Try again").click();
  await skipUntil(heading("Your number has moved"));
});

test("what is left empty is asked for at the field", async () => {
  await start("+1 959-555-0111");
  await button("Next").click();
  await expectFocus(field("Carrier"));
  await expect.poll(() => field("Carrier").getAttribute("aria-invalid")).toBe("true");
  await expect.poll(() => described(field("Carrier"))).toContain("Choose the carrier.");
  await shoot("empty");
  await field("Carrier").selectOption("Verizon");
  await button("Next").click();
  await expectFocus(heading("Your carrier account"));
  await button("Back").click();
  await expectFocus(heading("Your current carrier"));
  await expect.poll(() => field("Carrier").inputValue()).not.toBe("");
});

test("what is wrong is said when an input is left, until it is put right", async () => {
  await toAccount("AT&T");
  await field("Account number").fill("1");
  await expect
    .poll(() => field("Account number").getAttribute("aria-invalid"), { message: "while it is typed" })
    .toBeNull();
  await page.keyboard.press("Tab");
  await page.getByText("Use 2 to 34 letters or digits.").waitFor();
  await expect.poll(() => field("Account number").getAttribute("aria-invalid")).toBe("true");
  await expect.poll(() => described(field("Account number"))).toContain("Use 2 to 34 letters or digits.");

  await expect.poll(() => field("Transfer PIN").getAttribute("aria-invalid"), { message: "not left yet" }).toBeNull();
  await page.keyboard.press("Tab");
  await expect.poll(() => field("Transfer PIN").getAttribute("aria-invalid")).toBe("true");
  await shoot("blur");

  await field("Account number").press("End");
  await page.keyboard.type("23");
  await page.getByText("Use 2 to 34 letters or digits.").waitFor({ state: "detached" });
  await expect.poll(() => field("Account number").getAttribute("aria-invalid")).toBeNull();
});

test("leaving an input for a button does not move the button away", async () => {
  await toAccount("AT&T");
  await field("Account number").fill("123456789");
  await field("Transfer PIN").fill("1");
  await button("Next").scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await button("Next").boundingBox())!;
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await expectFocus(button("Next"));
  expect(await button("Next").boundingBox()).toEqual({ x, y, width, height });
  await page.mouse.up();
  await expectFocus(field("Transfer PIN"));
  await page.getByRole("region", { name: "This needs another look" }).waitFor();
});

test("a press takes the focus to the first error, and the list leads to each", async () => {
  await toAccount("AT&T");
  await button("Next").click();
  await expectFocus(field("Account number"));
  const list = page.getByRole("region", { name: "This needs another look" });
  await expect
    .poll(() => list.getByRole("link").allInnerTexts())
    .toEqual(["Account number: Enter the account number.", "Transfer PIN: Enter the transfer PIN."]);
  await shoot("error");

  await list.getByRole("link", { name: "Transfer PIN" }).click();
  await expectFocus(field("Transfer PIN"));
  expect(page.url()).toBe(`${address}/`);
  await field("Account number").fill("123456789");
  await field("Transfer PIN").fill(pin);
  await page.keyboard.press("Enter");
  await expectFocus(heading("Account holder"));
  await expect.poll(() => list.count()).toBe(0);
  await expectNoPin();
});

test("the user can insist on what looks wrong", async () => {
  await toAccount("AT&T");
  await field("Account number").fill("123456789");
  await field("Transfer PIN").fill("1234");
  await button("Next").click();
  await expectFocus(heading("Account holder"));
  await fillInHolder();
  await fillInAddress("90210");
  await confirm();
  await button("Send").click();
  await expectFocus(field("Transfer PIN"));
  await expect
    .poll(() => field("Transfer PIN").getAttribute("aria-invalid"), { message: "it may be right" })
    .toBeNull();
  const warning =
    "This looks like your account passcode. AT&T wants the 6-digit transfer PIN, unless you’re on prepaid.";
  await expect.poll(() => described(field("Transfer PIN"))).toContain(warning);
  await expect.poll(() => page.getByRole("region", { name: "Is this right?" }).innerText()).toContain(warning);
  await shoot("warning");
  await page.getByRole("link", { name: "ZIP or postal code" }).click();
  await expectFocus(field("ZIP or postal code"));
  await shoot("warning-zip");
  const request = page.waitForRequest((request) => request.method() === "PATCH");
  await button("Send anyway").click();
  expect((await request).postDataJSON()).toMatchObject({
    accountPin: "1234",
    address: { state: "NY", postalCode: "90210" },
  });

  const note = page.getByRole("region", { name: "This may not be right" });
  await note.getByText("ZIP or postal code: This ZIP code is in CA. Please check it and the state.").waitFor();
  await shoot("doubt");
  await note.getByText("Correct it").click();
  await field("ZIP or postal code").fill("10024");
  await shoot("correct");
  await button("Send").click();
  await note.waitFor({ state: "detached" });
  await heading("We’re on it").waitFor();
});

test("what is sent is what portin makes of what was typed", async () => {
  await toAccount("Verizon");
  await field("Account number").fill("1234 5678-9");
  await field("Transfer PIN").fill(" 12 34-56 ");
  await button("Next").click();
  await fillInHolder();
  await fillInAddress("10024-1234");
  const request = page.waitForRequest((request) => request.method() === "PATCH");
  await confirm();
  await button("Send").click();
  expect((await request).postDataJSON()).toEqual({
    donorProvider: "svp_verizon",
    accountNumber: "123456789",
    accountPin: "123456",
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
  });
});

test("the carrier's own instructions are where they are needed", async () => {
  await toAccount("AT&T", "+1 959-555-0105");
  await expect
    .poll(() => described(field("Account number")))
    .toContain("In myAT&T: Profile, then Sign-in info, then My linked accounts.");
  const help = await described(field("Transfer PIN"));
  expect(help).toContain("Dial *PORT (*7678); the PIN comes by text.");
  expect(help).toContain("A new PIN works for 4 days at most.");
  await page
    .getByText("In the myAT&T app: Services, then Mobile Security, then Wireless Account Lock. Turn it off.")
    .waitFor();
  await shoot("carrier-help");

  await button("Back").click();
  await field("Carrier").selectOption("Other (unlisted provider)");
  await button("Next").click();
  await expect
    .poll(() => described(field("Account number")), { message: "portin does not know that carrier" })
    .toBe("It’s on your bill, or in your account.");
  await button("Back").click();
  await field("Carrier").selectOption("AT&T");
  await button("Next").click();

  await field("Account number").fill("123456789");
  await field("Transfer PIN").fill(pin);
  await button("Next").click();
  await fillInHolder();
  await fillInAddress("10024");
  await confirm();
  await button("Send").click();
  await skipUntil(heading("Your number is locked"));
  await page
    .getByText("In the myAT&T app: Services, then Mobile Security, then Wireless Account Lock. Turn it off.")
    .waitFor();
  await shoot("locked-att");
});

test("each input has the keyboard and the autofill that portin says", async () => {
  const attributes = (label: string) =>
    field(label).evaluate((element) =>
      ["inputmode", "autocapitalize", "autocomplete"].map((name) => element.getAttribute(name)),
    );
  await toAccount("Consumer Cellular"); // whose PINs have letters
  await expect.poll(() => attributes("Transfer PIN")).toEqual(["text", "none", "off"]);
  await button("Back").click();
  await field("Carrier").selectOption("AT&T");
  await button("Next").click();
  await expect.poll(() => attributes("Transfer PIN")).toEqual(["numeric", "none", "off"]);
  await field("Account number").fill("123456789");
  await field("Transfer PIN").fill(pin);
  await button("Next").click();
  await expect.poll(() => attributes("First name")).toEqual(["text", "words", "given-name"]);
  await fillInHolder();
  await expect.poll(() => attributes("ZIP or postal code")).toEqual(["numeric", "characters", "postal-code"]);
  await expect.poll(() => attributes("Country")).toEqual([null, null, "country"]);
  await field("Country").selectOption("United Kingdom"); // where the label is another one, too
  await expect.poll(() => attributes("Postcode")).toEqual(["text", "characters", "postal-code"]);
});

test("the page speaks Spanish", async () => {
  await toAccount("AT&T");
  await field("Account number").fill("123456789");
  await button("Español").click();
  await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("es");
  await expect.poll(() => page.title()).toBe("Conserve su número – portin demo");
  await heading("Su cuenta con la compañía").waitFor();
  await expect
    .poll(() => field("Número de cuenta").inputValue(), { message: "what was typed stays" })
    .toBe("123456789");
  await expect.poll(() => described(field("PIN de transferencia"))).toContain("Marque *PORT (*7678)");

  await button("Siguiente").click();
  await expectFocus(field("PIN de transferencia"));
  await expect.poll(() => described(field("PIN de transferencia"))).toContain("Escriba el PIN de transferencia.");
  await shoot("spanish-error");
  await field("PIN de transferencia").fill("1234");
  await field("Número de cuenta").focus();
  await expect
    .poll(() => described(field("PIN de transferencia")))
    .toContain("Parece la clave de su cuenta. AT&T pide el PIN de transferencia");
  await shoot("spanish-warning");
  await button("Siguiente").click();
  await expectFocus(heading("Titular de la cuenta"));

  await button("English").click();
  await heading("Account holder").waitFor();
  await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("en");
});

test("the page is in the browser's language", async () => {
  await using spanish = await browser.newContext({ locale: "es-US" });
  const other = await spanish.newPage();
  await other.goto(address);
  await other.getByRole("heading", { name: "¿Qué número quiere conservar?" }).waitFor();
});

test("a number that cannot move is refused", async () => {
  await page.goto(address);
  await choose("+1 959-555-0101");
  await button("Start").click();
  await page.getByRole("alert").getByRole("link", { name: "Phone number" }).click();
  await expectFocus(field("Phone number"));
  await expect.poll(() => described(field("Phone number"))).toContain("Please check this.");
  await shoot("refused");
  await expectRefusal();
});

test("what the API refuses is said at the field", async () => {
  await refuseUpdates("address.postalCode", "10023");
  await start("+1 959-555-0112");
  await fillIn();
  await expectFocus(field("ZIP or postal code"));
  const alert = page.getByRole("alert");
  await alert.getByText("Something needs another look").waitFor();
  await field("City").focus();
  await alert.getByRole("link", { name: "ZIP or postal code" }).click();
  await expectFocus(field("ZIP or postal code"));
  await expect.poll(() => described(field("ZIP or postal code"))).toContain("Please check this.");
  expect(await page.locator("body").innerText(), "portin has texts of its own").not.toContain("own words");
  await expect
    .poll(() => field("ZIP or postal code").inputValue(), { message: "the suggestion is only offered" })
    .toBe("10024");
  await shoot("refused-field");
  await button("Use “10023” instead").click();
  await expect.poll(() => field("ZIP or postal code").inputValue()).toBe("10023");
  await expect.poll(() => described(field("ZIP or postal code"))).not.toContain("Please check this.");
  await expectNoPin();
  await expectRefusal();
});

test("the only way on is a new number", async () => {
  await start("+1 959-555-0116");
  await fillIn();
  await skipUntil(heading("This number can’t be transferred"));
  await shoot("not-eligible");
  await button("Take a new number").click();
  await button("Yes, cancel it").click();
  await heading("The transfer is canceled").waitFor();
});

test("a transfer that has expired meanwhile is over", async () => {
  await start("+1 959-555-0109");
  await fillIn();
  await skipUntil(heading("Another company has asked for your number"));
  await page.request.post(`${address}/demo/clock`, { data: { advance: 60 * 24 * 60 * 60 } });
  await button("I’ve taken care of it. Try again").click();
  await expectFocus(heading("The transfer has expired"));
  await shoot("expired");
  await expectRefusal();
});

test("what portin has not heard of has a place, too", async () => {
  const future = { status: "informationRequired", required: ["firstName", "luckyNumber"] };
  await answerWith(future);
  await start("+1 959-555-0103");
  await field("First name").fill("Jerry");
  await button("Next").click();
  await page.getByLabel("One more detail (luckyNumber)").fill("7");
  await shoot("unknown-field");
  future.status = "paused";
  await confirm();
  await button("Send").click();
  await expectFocus(heading("Your transfer has a new status"));
  await shoot("unknown");
});

test("the page fits a small phone", async () => {
  await page.setViewportSize(phone);
  await start("+1 959-555-0118");
  await fillIn();
  await skipUntil(heading("Some details need another look"));
  await shoot("declined");
  await button("Cancel the transfer").click();
  await shoot("cancel");
  await button("Keep transferring my number").click();
  await page.getByText("What portin says").click();
  await page.getByRole("region", { name: "usePorting(porting)" }).waitFor();
  await shoot("inspector");

  await field("Transfer PIN").fill(pin);
  await button("Next").click();
  await button("Next").click();
  await button("Send and try again").click();
  await skipUntil(heading("Your number has moved"));
  await shoot("completed");
});
