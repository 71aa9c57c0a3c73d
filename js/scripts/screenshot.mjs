// Takes the picture of the READMEs, js/docs/public/decline.png: the demo as `make demo` serves it, with a declined
// porting in which the customer has typed a PIN of the wrong kind.
//
//   node js/scripts/screenshot.mjs http://localhost:8080
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
const page = await browser.newPage({ viewport: { width: 720, height: 900 }, reducedMotion: "reduce" });
page.setDefaultTimeout(30_000);
const press = (name) => page.getByRole("button", { name, exact: true }).click();
const fill = (name, value) => page.getByLabel(name).fill(value);

await page.goto(process.argv[2]);
await page.getByRole("radio", { name: "+1 959-555-0110" }).check();
await press("Start");
await press("Start my plan");
await page.getByLabel("Carrier", { exact: true }).selectOption("AT&T");
await press("Next");
await fill("Account number", "123456789");
await fill("Transfer PIN", "730419");
await press("Next");
const firstName = page.getByLabel("First name");
if (!(await firstName.isVisible())) await page.getByRole("button", { name: /^Next/ }).click(); // a warning was shown
await fill("First name", "Jerry");
await fill("Last name", "Seinfeld");
await press("Next");
await fill("Street address", "129 West 81st Street");
await fill("City", "New York");
await page.getByLabel("State", { exact: true }).pressSequentially("New York");
await fill("ZIP or postal code", "10024");
await page.locator("[name=detailsMatch]").check();
await press("Send");
await press("Demo: skip a minute");
await page.getByRole("button", { name: "Send and try again" }).waitFor();
await fill("Transfer PIN", "1234");
await page.getByLabel("Transfer PIN").blur(); // shows the warning
await page
  .getByText(/account passcode/)
  .first()
  .waitFor();
const main = await page.getByRole("main").boundingBox();
const path = fileURLToPath(new URL("../docs/public/decline.png", import.meta.url));
await page.screenshot({ path, fullPage: true, clip: { ...main, y: main.y + 58, height: 796 } }); // then make it smaller
await browser.close();
