// What holds for every screen of the demo, and what is beside it: in Chromium, as a customer would see and hear it.
import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import {
  address,
  answerWith,
  button,
  choose,
  confirm,
  described,
  expectFocus,
  field,
  fillIn,
  fillInAddress,
  fillInHolder,
  heading,
  page,
  pin,
  shoot,
  skipUntil,
  start,
} from "./app.js";

test("the first load is small, and nothing moves while it comes", async () => {
  const paths: string[] = [];
  page.on("response", (response) => paths.push(new URL(response.url()).pathname));
  await page.addInitScript(() => {
    const shifts = ((globalThis as any).shifts = [] as unknown[]);
    const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
    observer.observe({ type: "layout-shift", buffered: true });
  });
  await page.setViewportSize({ width: 360, height: 740 }); // where the least fits
  await page.goto(address);
  await page.getByRole("radio").first().waitFor();
  await page.waitForLoadState("networkidle");
  const files = paths.map((path) => (path === "/" ? "/index.html" : path)).filter((path) => !path.startsWith("/demo/"));
  const bytes = files.map((path) => brotliCompressSync(readFileSync(`demo/dist${path}`)).length);
  expect(files).toContain("/index.html");
  expect(files.length).toBeGreaterThan(2);
  expect(bytes.reduce((sum, size) => sum + size)).toBeLessThan(165_000);
  expect(await page.evaluate(() => (globalThis as any).shifts)).toEqual([]);
});

test("the good outcome comes first, and every test number is in a group, in both languages", async () => {
  const served = (await (await page.request.get(`${address}/demo/numbers`)).json()) as { phoneNumber: string }[];
  const expected = [...served.map(({ phoneNumber }) => phoneNumber), "+447400123456", "+447797712345"];
  await page.goto(address);
  await page.getByRole("radio").first().waitFor();
  const numbers = await page.locator(".choices strong").allTextContents();
  expect(numbers.map((number) => number.replaceAll(/[ -]/g, "")).sort()).toEqual(expected.sort());
  expect(numbers[0]).toBe("+1 959-555-0100");
  const groups = page.locator(".choices summary");
  expect(await groups.allInnerTexts()).toEqual([
    "Something has to be corrected",
    "The carrier has to be called",
    "A new number is the way on",
    "Someone has to agree first",
    "It can’t begin",
  ]);
  const texts = await page.locator(".choices small").allTextContents();
  await shoot("choose");
  await button("Español").click();
  await expect.poll(() => groups.first().innerText()).toBe("Hay algo que corregir");
  const translated = await page.locator(".choices small").allTextContents();
  expect(translated.filter((text, index) => text === "" || text === texts[index])).toEqual([]);
  await shoot("choose-spanish");
});

test("the tabs are in one line on a phone, in both languages", async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(address);
  for (const language of ["Español", "English"]) {
    await button(language).click();
    await expect.poll(() => button(language).getAttribute("aria-pressed")).toBe("true");
    const tabs = await page.getByRole("tab").all();
    const boxes = await Promise.all(tabs.map(async (tab) => (await tab.boundingBox())!));
    expect(new Set(boxes.map(({ y }) => y)).size).toBe(1);
    expect(Math.max(...boxes.map(({ height }) => height))).toBeLessThan(56); // nor has one of them two lines
  }
});

test.each([
  ["a phone", { width: 360, height: 740 }, "light"],
  ["a small phone in the dark", { width: 320, height: 568 }, "dark"],
  ["400 % on a laptop", { width: 320, height: 256 }, "light"],
  ["a desk in the dark", { width: 1280, height: 900 }, "dark"],
] as const)("the keys reach all there is, and see it, on %s", async (what, size, colorScheme) => {
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme });
  const look = async (name: string) => {
    await shoot(`${what.replaceAll(/\W+/g, "-")}-${name}`);
    await expectReachable(name);
  };
  await page.goto(address);
  await page.getByRole("radio").first().waitFor();
  await look("choose");
  await choose("+1 959-555-0110");
  await button("Start").click();
  await heading("We can request your number").waitFor();
  await look("draft");
  await button("Start my plan").click();
  await heading("We need a few more details").waitFor();
  await field("Carrier").selectOption("AT&T");
  await look("carrier");
  await button("Next").click();
  await button("Next").click(); // with everything empty
  await look("errors");
  await field("Account number").fill("123456789");
  await field("Transfer PIN").fill(pin);
  await button("Next").click();
  await fillInHolder();
  await fillInAddress("10024");
  await confirm();
  await look("address");
  await button("Send").click();
  await heading("We’re on it").waitFor();
  await look("waiting");
  await button("Cancel the transfer").click();
  await look("cancel");
  await button("Keep transferring my number").click();
  await skipUntil(heading("We need a new transfer PIN"));
  await look("declined");
  await field("Transfer PIN").fill(pin);
  await button("Send and try again").click();
  await skipUntil(heading("Your number has moved"));
  await look("completed");
});

test("live regions say what is new, and say it once", async () => {
  await page.addInitScript(() => {
    const heard = ((globalThis as any).heard = [] as string[]);
    const regions = "[role=status], [role=alert], [aria-live]";
    new MutationObserver((changes) => {
      const elements = changes.map(({ target }) => (target instanceof Element ? target : target.parentElement));
      const changed = new Set(elements.map((element) => element?.closest(regions)));
      for (const region of changed) if (region?.textContent) heard.push(region.textContent);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  const heard = () => page.evaluate(() => (globalThis as any).heard as string[]);
  const look = () => page.waitForResponse((response) => response.url().includes("/portings/"));
  await start("+1 959-555-0110");
  await fillIn();
  await heading("We’re on it").waitFor();
  for (let looks = 0; looks < 3; looks++) await look();
  expect(await heard(), "all of it was where the focus went").toEqual([]);
  await answerWith({ status: "requested", lastRequestedAt: "2020-01-01T00:00:00Z" });
  await page.getByText("This is taking longer than it should.").waitFor();
  const news = expect.stringMatching(/^Waiting for .*This is taking longer than it should\. Contact support\.$/);
  await expect.poll(heard).toEqual([news]);
  await look();
  await look(); // the answer to the first is shown by now
  expect(await heard()).toEqual([news]);
  await shoot("overdue");
});

test("before the first request it says what to have done, and wants it confirmed", async () => {
  await start("+1 959-555-0110");
  const list = page.getByRole("region", { name: "Before your number is transferred" });
  await expect
    .poll(() => list.getByRole("listitem").allInnerTexts())
    .toEqual([
      "Don’t cancel your current plan, and don’t let it run out, until your number has moved.",
      "Enter the billing address your current carrier has. It may differ from the one we have.",
      "If you’re keeping your phone, make sure it’s unlocked. Your current carrier may take a while to unlock it, or want it paid for first.",
      "If you’re still paying for your phone, the rest usually falls due when you leave, and discounts on it end.",
      "If you’re on prepaid, use up your credit first: it doesn’t come along.",
    ]);
  await field("Carrier").selectOption("AT&T");
  await list
    .getByText(
      "If Wireless Account Lock is on at AT&T, turn it off first. While it’s on, your number can’t be transferred.",
    )
    .waitFor();
  await list.getByText("Only the account owner can get the PIN from AT&T.").waitFor();
  await field("Carrier").selectOption("Verizon");
  await list
    .getByText("If Number Lock is on at Verizon, turn it off first. While it’s on, your number can’t be transferred.")
    .waitFor();
  await shoot("checklist");
  await button("Next").click();
  await field("Account number").fill("123456789");
  await field("Transfer PIN").fill(pin);
  await button("Next").click();
  await fillInHolder();
  await fillInAddress("10024");
  const box = field("What I’ve entered is what my current carrier has on record.");
  await button("Send").click();
  await expectFocus(box);
  await expect
    .poll(() => described(box))
    .toContain("Compare it with your bill or your account, and check the box once it’s right.");
  await shoot("unconfirmed");
  await box.check();
  const request = page.waitForRequest((request) => request.method() === "PATCH");
  await button("Send").click();
  expect((await request).postDataJSON()).not.toHaveProperty("detailsMatch");
  await page.getByText(/^Usually done by: (today|tomorrow), .*\. At the latest: .*\.$/).waitFor();
});

test("in the UK the day can be chosen, and until then the transfer canceled", async () => {
  const sunday = nextSunday();
  await start("+44 7400 123456");
  await page
    .getByRole("region", { name: "Before your number is transferred" })
    .getByText("Text PAC to 65075")
    .waitFor();
  await field("PAC").fill(`ABC${pin}`);
  await page.getByText("Choose the day").click();
  await page.getByRole("checkbox", { name: "Preferred day" }).check();
  await button("Next").click();
  const day = page.locator("[name=scheduledOn]");
  await day.fill(sunday);
  await button("Send").click();
  await expectFocus(day);
  await page.getByRole("region", { name: "Is this right?" }).waitFor();
  await shoot("uk-sunday");
  const request = page.waitForRequest((request) => request.method() === "PATCH");
  await button("Send anyway").click();
  expect((await request).postDataJSON()).toEqual({ accountPin: `ABC${pin}`, scheduledOn: sunday });
  await heading("We’re on it").waitFor();
  await button("Demo: skip a minute").click();
  await page.getByText("Possible until:").waitFor();
  await page.getByText("At the latest:").waitFor();
  await shoot("uk-scheduled");
  await button("Cancel the transfer").click();
  await button("Yes, cancel it").click();
  await expectFocus(heading("The transfer is canceled"));
});

test("beside the page are the messages the user would have got", async () => {
  await start("+1 959-555-0105");
  await fillIn();
  await skipUntil(heading("Your number is locked"));
  await page.getByText("Messages to the user").click();
  const guide = page.getByRole("region", { name: "As “Porting in the US” asks for them" });
  const reminders = page.getByRole("region", { name: "As Gigs’ reminders ask for them" });
  await expectSubjects(guide, ["We’ve asked for your number ending in 05"]);
  await button("+1 day").click();
  await expectSubjects(guide, ["We’ve asked for your number ending in 05", "Your number is locked"]);
  await expectSubjects(reminders, ["Your number is locked"]);
  await guide.locator("summary").last().click();
  await guide.locator(".message[open] .push").waitFor();
  await shoot("messages");
  await button("Español").click();
  const guía = page.getByRole("region", { name: "Según la guía “Porting in the US”" });
  await expect.poll(() => guía.locator("summary").allInnerTexts()).toHaveLength(2);
  expect(await guía.innerText()).not.toContain("locked");
  await shoot("messages-spanish");
});

async function expectSubjects(schedule: Locator, subjects: string[]) {
  const matching = subjects.map((subject) => expect.stringContaining(subject));
  await expect.poll(() => schedule.locator("summary").allInnerTexts()).toEqual(matching);
}

/** A Sunday ten days from now at least, as YYYY-MM-DD. */
function nextSunday(): string {
  const day = new Date(Date.now() + 10 * 24 * 60 * 60 * 1000);
  day.setUTCDate(day.getUTCDate() + 7 - day.getUTCDay());
  return day.toISOString().slice(0, 10);
}

/** Goes through all that the Tab key stops at, and expects each to be in sight and not covered. */
async function expectReachable(screen: string) {
  await page.evaluate(() => scrollTo(0, 0));
  const stops = new Set<string>();
  for (;;) {
    await page.keyboard.press("Tab");
    const [stop, fault] = await page.evaluate(seen);
    if (!stop || stops.has(stop)) break;
    expect(fault, `${stop} on ${screen}`).toBe("");
    stops.add(stop);
  }
  expect(stops.size, screen).toBeGreaterThan(0);
}

/** In the page: what has the focus, and why it is not in sight. */
function seen(): [stop: string, fault: string] {
  const element = document.activeElement!;
  if (element === document.body) return ["", ""];
  const index = [...document.querySelectorAll("*")].indexOf(element);
  const stop = `${element.tagName} ${element.id} ${index}`;
  const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) return [stop, "it has no size"];
  // Where a page is scrolled to is in whole pixels.
  if (left < -1 || right > innerWidth + 1) return [stop, `it is from ${left} to ${right} of ${innerWidth}`];
  const isIn = top >= -1 && bottom <= innerHeight + 1;
  if (!isIn && height < innerHeight) return [stop, `it is from ${top} to ${bottom} of ${innerHeight}`];
  const hit = document.elementFromPoint((left + right) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2);
  const isSeen = hit && (element.contains(hit) || hit.contains(element));
  return [stop, isSeen ? "" : `${hit?.tagName} ${hit?.className} covers it`];
}
