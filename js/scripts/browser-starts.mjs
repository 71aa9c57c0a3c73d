// Measures how long a browser takes from a script's text to its first answer: to parse, compile and ask.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { chromium } from "playwright-core";

const programs = {
  portin: `import { decide } from "portin"; decide({ status: "draft" });`,
  peer: `import parse from "libphonenumber-js/max"; parse("+18605550123").isValid();`,
};

/**
 * Returns the fastest time of each script in milliseconds, each in new pages, in turn; undefined without a Chromium.
 */
export async function browserStarts(rounds = 15) {
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  if (!existsSync(executablePath)) return undefined;
  const scripts = Object.fromEntries(
    await Promise.all(Object.entries(programs).map(async ([name, program]) => [name, await bundled(program)])),
  );
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const least = Object.fromEntries(Object.keys(scripts).map((name) => [name, { least: Infinity }]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, script] of Object.entries(scripts)) {
      const page = await browser.newPage();
      const time = await page.evaluate((text) => {
        const element = document.createElement("script");
        element.textContent = text;
        const start = performance.now();
        document.head.append(element);
        return performance.now() - start;
      }, script);
      await page.close();
      least[name].least = Math.min(least[name].least, time);
    }
  }
  await browser.close();
  return least;
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
