// Compares portin's sizes and speeds with those of its peers. The speeds are ratios of the fastest of interleaved rounds
// in one run on this machine, since absolute times mean little; it also prints how noisy the run was. With --write, it
// keeps the speeds for the README.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { getExampleNumber } from "libphonenumber-js/max";
import examples from "libphonenumber-js/mobile/examples";
import * as fast from "portin";
import { createPortingForm } from "portin/form";
import * as small from "../dist/index.js";
import { browserStarts } from "./browser-starts.mjs";
import { measure } from "./measure.mjs";
import { ajv } from "./peers/ajv.mjs";
import { form as filled } from "./peers/form.mjs";
import { phone } from "./peers/phone.mjs";
import { zod } from "./peers/zod.mjs";
import { sizes } from "./sizes.mjs";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const seed = JSON.parse(readFileSync(`${repository}porting/testdata/seed.json`, "utf8"));
const everything = JSON.parse(readFileSync(`${repository}schema/testdata/forms.json`, "utf8"))[0].porting;
const noises = [];

section("Bytes of brotli");
for (const [name, bytes] of Object.entries(await sizes())) row(name, bytes.toLocaleString("en"));

section("Go, times as fast");
const go = { ...goBenchmarks("./porting"), ...goBenchmarks("./porting/phone") };
for (const [name, { portin, peer }] of Object.entries(go)) row(name, ratio(peer, portin));

section("Node, a telephone number of each region: read, judged and written, times as fast as libphonenumber-js/max");
const numbers = Object.keys(examples).map((region) => getExampleNumber(region, examples).number);
const phones = await measured(
  {
    peer: () => numbers.forEach(phone),
    fast: () => numbers.forEach((number) => fast.parsePhone(number)),
    small: () => numbers.forEach((number) => small.parsePhone(number)),
  },
  { calls: 10 },
);
const phoneSpeed = row("the build for Node", ratio(phones.peer, phones.fast));
row("the build for browsers", ratio(phones.peer, phones.small));

section("Node, a whole form checked, times as fast as a validator with libphonenumber-js/max");
const context = { market: "US", now: 0 };
const forms = await measured({
  zod: () => zod(filled),
  ajv: () => ajv(filled),
  fast: () => fast.validate(filled, context),
  small: () => small.validate(filled, context),
});
const zodSpeed = row("zod, the build for Node", ratio(forms.zod, forms.fast));
row("zod, the build for browsers", ratio(forms.zod, forms.small));
const ajvSpeed = row("Ajv, the build for Node", ratio(forms.ajv, forms.fast));
row("Ajv, the build for browsers", ratio(forms.ajv, forms.small));

section("Node, times the time of JSON.parse(JSON.stringify(porting))");
const copies = await measured({
  copy: () => JSON.parse(JSON.stringify(seed)),
  fast: () => fast.decide(seed, { now: 0 }),
  small: () => small.decide(seed, { now: 0 }),
  missing: () => fast.missing(seed),
  checklist: () => fast.checklist(everything, { now: 0 }),
  fields: () => fast.fields(everything, { now: 0 }),
  form: () => fast.form(everything, { now: 0 }),
});
const decideCopies = row("decide, the build for Node", ratio(copies.fast, copies.copy));
row("decide, the build for browsers", ratio(copies.small, copies.copy));
for (const name of ["missing", "checklist", "fields", "form"]) row(name, ratio(copies[name], copies.copy));

section("Node, microseconds of a keystroke in a form with every field");
const form = createPortingForm(everything, { now: 0 });
form.subscribe(() => {});
let typed = 0;
const { keystroke } = await measured({
  keystroke: () => {
    form.setValue("firstName", `Jerry${typed++ % 10}`);
    form.getState();
  },
});
row("a value, and the next state", (keystroke.least * 1000).toFixed(1));

section("A fresh Node process, start to first answer, times that of libphonenumber-js/max");
const programs = {
  empty: ``,
  peer: `import("libphonenumber-js/max").then(({ default: parse }) => parse("+18605550123").isValid())`,
  portin: `import("portin").then(({ decide }) => decide({ status: "draft" }))`,
  "+1": `import("portin").then(({ parsePhone }) => parsePhone("+18605550123"))`,
  "+998": `import("portin").then(({ parsePhone }) => parsePhone("+998712345678"))`,
  testing: `import("portin/testing").then(async ({ createSimulator }) => (await createSimulator()).porting())`,
};
const starts = await measured(
  Object.fromEntries(Object.entries(programs).map(([name, program]) => [name, () => node(program)])),
  { rounds: 15, calls: 1 },
);
const since = (name) => ({ least: starts[name].least - starts.empty.least });
const coldStart = row("decide", ratio(since("portin"), since("peer")));
row("first number of the United States", ratio(since("+1"), since("peer")));
row("first number of Uzbekistan, the last", ratio(since("+998"), since("peer")));
row("portin/testing, times that of decide", ratio(since("testing"), since("portin")));

section("Chromium, script to first answer, times that of libphonenumber-js/max");
const pages = await browserStarts();
if (pages) row("decide", ratio(pages.portin, pages.peer));
else row("no Chromium here", "-");

section("Noise: the median of the rounds over the minimum, 1 is none");
row("median", median(noises).toFixed(2));
row("worst", Math.max(...noises).toFixed(2));

if (process.argv.includes("--write")) {
  const speeds = { phone: phoneSpeed, zod: zodSpeed, ajv: ajvSpeed, decide: decideCopies, coldStart };
  writeFileSync(new URL("speeds.json", import.meta.url), `${JSON.stringify(speeds, undefined, 2)}\n`);
}

function section(title) {
  console.log(`\n${title}\n`);
}

/** Prints a figure, and returns it. */
function row(name, value) {
  console.log(`  ${name.padEnd(36)} ${String(value).padStart(9)}`);
  return value;
}

function ratio(a, b) {
  return (a.least / b.least).toFixed(2);
}

/** Measures as measure.mjs does, and records how noisy the rounds were. */
async function measured(contenders, options) {
  const times = await measure(contenders, options);
  noises.push(...Object.values(times).map(({ noise }) => noise));
  return times;
}

/** The smallest number of nanoseconds that `go test -bench` reports in a package, by benchmark and contender. */
function goBenchmarks(directory) {
  const output = execFileSync("go", ["test", "-run", "^$", "-bench", "/", "-count", "7", directory], {
    cwd: repository,
    encoding: "utf8",
  });
  const results = {};
  for (const [, name, contender, time] of output.matchAll(/^Benchmark(\w+)\/(\w+)-\d+\s+\d+\s+([\d.]+) ns/gm)) {
    const { least = Infinity } = ((results[name] ??= {})[contender] ??= {});
    results[name][contender].least = Math.min(least, Number(time));
  }
  return results;
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

function node(program) {
  execFileSync(process.execPath, ["--input-type=module", "-e", program], { cwd: `${repository}js` });
}
