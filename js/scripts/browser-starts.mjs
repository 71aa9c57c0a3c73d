// Measures how long a browser takes from a script's text to its first answer: to parse, compile and ask.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { fastest } from "./measure.mjs";

const programs = {
  portin: `import { decide } from "portin"; decide({ status: "draft" });`,
  peer: `import parse from "libphonenumber-js/max"; parse("+18605550123").isValid();`,
};

/** Measures each in pages of its own, as measure.mjs does. It returns undefined if there is no Chromium. */
export async function browserStarts(rounds = 15) {
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  if (!existsSync(executablePath)) return undefined;
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const contenders = {};
  for (const [name, program] of Object.entries(programs)) {
    const script = await bundled(program);
    contenders[name] = () => startOf(browser, script);
  }
  const starts = await fastest(contenders, rounds);
  await browser.close();
  return starts;
}

/** Runs a script in a new page, and returns how many milliseconds it took. */
async function startOf(browser, script) {
  const page = await browser.newPage();
  const time = await page.evaluate((text) => {
    const element = document.createElement("script");
    element.textContent = text;
    const start = performance.now();
    document.head.append(element);
    return performance.now() - start;
  }, script);
  await page.close();
  return time;
}

async function bundled(program) {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: fileURLToPath(new URL("..", import.meta.url)) },
    bundle: true,
    minify: true,
    format: "iife",
    write: false,
  });
  return outputFiles[0].text;
}
