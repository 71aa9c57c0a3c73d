// Prints what portin costs beside its peers: ratios of medians measured in this
// run, on this machine. Absolute times mean little; run it on yours.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ajv } from "./peers/ajv.mjs";
import { form as filled } from "./peers/form.mjs";
import { zod } from "./peers/zod.mjs";
import { sizes } from "./sizes.mjs";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const seed = JSON.parse(readFileSync(`${repository}porting/testdata/seed.json`, "utf8"));

console.log("Bytes of brotli\n");
for (const [name, bytes] of Object.entries(await sizes())) row(name, bytes.toLocaleString("en"));

console.log("\nGo, times the speed of encoding/json on the same porting\n");
for (const [name, { portin, peer }] of Object.entries(goBenchmarks("./porting"))) row(name, ratio(peer, portin));

console.log("\nGo, times the speed of nyaruka/phonenumbers on example numbers of every region\n");
for (const [name, { portin, peer }] of Object.entries(goBenchmarks("./porting/phone"))) row(name, ratio(peer, portin));

console.log("\nNode, times the time of JSON.parse(JSON.stringify(porting))\n");
const { decide, missing, parsePhone } = await import("portin");
const rounds = {
  copy: () => JSON.parse(JSON.stringify(seed)),
  decide: () => decide(seed, { now: 0 }),
  missing: () => missing(seed),
};
const times = interleaved(rounds);
row("decide", ratio(times.decide, times.copy));
row("missing", ratio(times.missing, times.copy));

console.log("\nNode, telephone numbers, times the speed of libphonenumber-js/max\n");
const { parsePhoneNumberFromString } = await import("libphonenumber-js/max");
const numbers = ["+18605550123", "+442071838750", "+4915123456789", "+5511961234567", "+919876543210", "+33612345678"];
let next = 0;
const number = () => numbers[next++ % numbers.length];
const phones = interleaved({
  portin: () => parsePhone(number()), // formats, too
  judge: () => {
    const n = parsePhoneNumberFromString(number());
    return [n.isValid(), n.getType()];
  },
  same: () => {
    const n = parsePhoneNumberFromString(number());
    return [n.country, n.isPossible(), n.isValid(), n.getType(), n.formatNational(), n.formatInternational()];
  },
});
row("parse, valid, type", ratio(phones.judge, phones.portin));
row("the same, and formats", ratio(phones.same, phones.portin));

console.log("\nNode, a whole form, times the speed of a validator with libphonenumber-js/max\n");
const { validate } = await import("portin");
const forms = interleaved({
  portin: () => validate(filled, { market: "US", now: 0 }),
  zod: () => zod(filled),
  ajv: () => ajv(filled),
});
row("than zod", ratio(forms.zod, forms.portin));
row("than Ajv, compiled", ratio(forms.ajv, forms.portin));

console.log("\nNode, microseconds\n");
const { form } = await import("portin");
const everything = JSON.parse(readFileSync(`${repository}schema/testdata/forms.json`, "utf8"))[0].porting;
const one = { status: "declined", declinedCode: "portingAccountPinRequiredOrInvalid", required: ["accountPin"] };
const calls = 2000;
const composed = interleaved({ one: () => form(one, { now: 0 }), all: () => form(everything, { now: 0 }) }, 31, calls);
row("form of a PIN", ((composed.one / calls) * 1000).toFixed(1));
row("form of everything there is to ask", ((composed.all / calls) * 1000).toFixed(1));

console.log("\nA fresh Node process, load and first answer, times that of loading libphonenumber-js/max\n");
const programs = {
  portin: `import("portin").then(({ missing }) => missing({ status: "draft" }))`,
  peer: `import("libphonenumber-js/max").then(({ default: parse }) => parse("+18605550123").isValid())`,
  "+1": `import("portin").then(({ parsePhone }) => parsePhone("+18605550123"))`,
  "+998": `import("portin").then(({ parsePhone }) => parsePhone("+998712345678"))`,
  empty: ``,
};
const starts = interleaved(
  Object.fromEntries(Object.entries(programs).map(([name, program]) => [name, () => node(program)])),
  15,
  1,
);
row("cold start", ratio(starts.portin - starts.empty, starts.peer - starts.empty));
row("first number of the United States", ratio(starts["+1"] - starts.empty, starts.peer - starts.empty));
row("first number of Uzbekistan, the last", ratio(starts["+998"] - starts.empty, starts.peer - starts.empty));

function row(name, value) {
  console.log(`  ${name.padEnd(36)} ${String(value).padStart(9)}`);
}

function ratio(a, b) {
  return (a / b).toFixed(2);
}

/** Median nanoseconds of `go test -bench` in a package, by benchmark and contender. */
function goBenchmarks(directory) {
  const output = execFileSync("go", ["test", "-run", "^$", "-bench", "/", "-count", "7", directory], {
    cwd: repository,
    encoding: "utf8",
  });
  const results = {};
  for (const [, name, contender, time] of output.matchAll(/^Benchmark(\w+)\/(\w+)-\d+\s+\d+\s+([\d.]+) ns/gm)) {
    ((results[name] ??= {})[contender] ??= []).push(Number(time));
  }
  for (const contenders of Object.values(results)) {
    for (const name of Object.keys(contenders)) contenders[name] = median(contenders[name]);
  }
  return results;
}

/** Median milliseconds of each contender, run in turn so that the machine's moods hit all alike. */
function interleaved(contenders, rounds = 31, calls = 2000) {
  const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(contenders)) {
      const start = performance.now();
      for (let call = 0; call < calls; call++) run();
      times[name].push(performance.now() - start);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

function node(program) {
  execFileSync(process.execPath, ["--input-type=module", "-e", program], { cwd: `${repository}js` });
}
