// Walks each number's journey from the first page to its end, in both languages, as portin's decisions lead.
import type { Decision } from "portin";
import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { spanish } from "../../src/spanish.js";
import { english, type Texts } from "../../src/texts.js";
import { address, button, choose, expectRefusal, page, shoot } from "../app.js";

/** How each journey ends. What is declined for good is canceled. */
const ends = {
  completed: [
    ..."100 103 104 105 110 111 112 113 114 115 118".split(" ").map((digits) => `+1 959-555-0${digits}`),
    ..."101 102 103 104 120 121".split(" ").map((digits) => `+1 907-555-0${digits}`),
    ...["+44 7700 900100", "+44 7700 900101", "+44 7400 123456", "+44 7797 712345"],
  ],
  canceled: [
    ..."102 107 108 109 116".split(" ").map((digits) => `+1 959-555-0${digits}`),
    ..."105 106 107".split(" ").map((digits) => `+1 907-555-0${digits}`),
    "+44 7700 900102",
  ],
  refused: ["+1 959-555-0101", "+1 907-555-0110", "+1 907-555-0111", "+1 907-555-0112"],
};

const journeys = Object.entries(ends).flatMap(([end, numbers]) =>
  numbers.flatMap((number) => [
    { number, end, language: "English", texts: english },
    { number, end, language: "Español", texts: spanish.texts },
  ]),
);

test("every number that the demo offers is walked", async () => {
  await page.goto(address);
  const labels = page.locator(".choices strong");
  await labels.first().waitFor();
  expect((await labels.allTextContents()).sort()).toEqual(Object.values(ends).flat().sort());
});

test.each(journeys)("$number in $language is $end", async ({ number, end, language, texts }) => {
  await page.goto(address);
  await button(language).click();
  await choose(number);
  await button(texts.choose.submit).click();
  if (end === "refused") {
    await page.getByRole("alert").locator(".summary").waitFor();
    await expectRefusal();
    return shoot(`refused-${language}`);
  }
  let decision = await next("");
  for (let turns = 0; !JSON.parse(decision).resolved; turns++) {
    expect(turns, decision).toBeLessThan(20);
    const { status, step, decline } = JSON.parse(decision) as Decision;
    await shoot(["journey", status, decline?.code, language].filter(Boolean).join("-"));
    const before = decision;
    switch (step) {
      case "createSubscription":
        await button(texts.payment.submit).click();
        break;
      case "awaitConsent":
        await button(texts.consent).click();
        break;
      case "wait":
        // What is with the old carrier may take longer than the minute that shows it there.
        await button(status === "pending" ? texts.skip : texts.inspector.clock.hour).click();
        break;
      case "provideInformation":
        await send(number);
        break;
      case "resolveDecline":
        if (decline!.attempts > 1 || !["update", "emptyUpdate"].includes(decline!.retry)) await cancel(texts);
        else await send(number);
        break;
      default:
        expect.fail(`${step} leads nowhere`);
    }
    decision = await next(before);
  }
  const { status } = JSON.parse(decision) as Decision;
  await shoot(`journey-${status}-${language}`);
  expect(status).toBe(end);
});

/** The decision that the page shows beside itself, as soon as it is another one. */
async function next(before: string): Promise<string> {
  const shown = page.locator(".inspector pre").first();
  await expect.poll(() => shown.textContent()).not.toBe(before);
  return (await shown.textContent())!;
}

async function cancel({ cancel }: Texts) {
  await button(cancel.open).or(button(cancel.advised)).click();
  await button(cancel.confirm).click();
}

/** Fills in what is asked, step by step, sends it, and insists on it. */
async function send(number: string) {
  const form = page.locator("main form");
  const shown = page.locator(".inspector pre").first();
  /** What the press of a button changes. */
  const state = async () => `${await shown.textContent()} ${(await form.allInnerTexts()).join()}`;
  const decision = await shown.textContent();
  while ((await shown.textContent()) === decision) {
    const controls = form.locator("fieldset:not([hidden]) :is(input, select)");
    for (const control of await controls.evaluateAll(describeControls)) {
      await fill(form.locator(`[name="${control.name}"]`), control, number);
    }
    const before = await state();
    await form.locator("button.primary").click();
    await expect.poll(state).not.toBe(before);
  }
}

/** A control of a form, as all of them are read at once. */
interface Control {
  readonly name: string;
  readonly type: string;
  readonly value: string;
  /** Of a select, else none. */
  readonly options: readonly string[];
}

function describeControls(elements: Element[]): Control[] {
  return elements.map((element) => {
    const { name, type, value } = element as HTMLInputElement;
    const { options = [] } = element as Partial<HTMLSelectElement>;
    return { name, type, value, options: Array.from(options, (option) => option.value) };
  });
}

async function fill(control: Locator, { name, type, value, options }: Control, number: string) {
  if (type === "checkbox") await control.check();
  else if (name === "accountPin" && number.startsWith("+44")) await control.fill("ABC123456");
  else if (options.length === 0)
    await control.fill(values[name] ?? ""); // what may be left out is
  else if (!value) await control.selectOption(name === "donorProvider" ? { label: "Verizon" } : options[1]!);
}

const values: Readonly<Record<string, string>> = {
  accountNumber: "123456789",
  accountPin: "730419",
  billingPin: "7304",
  firstName: "Jerry",
  lastName: "Seinfeld",
  birthday: "1990-04-30",
  "address.line1": "129 West 81st Street",
  "address.line2": "",
  "address.city": "New York",
  "address.state": "NY",
  "address.postalCode": "10024",
};
