// The oracle of package phone: google-libphonenumber's code. It uses its own numbering plans where they equal those of
// the tables, and the plans of the tables where libphonenumber has changed since.
//
// `node google.mjs` reads lines with a region, a tab and a number, and answers each with a line: "!" if there is no
// number, "x" if it has an extension.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const bundle = readFileSync(require.resolve("google-libphonenumber"), "utf8");
const [before, plans, after] = cut(bundle);

/**
 * The numbering plans of google-libphonenumber, by region or calling code: arrays
 * in the order of its protocol buffer.
 */
export function googleMetadata() {
  return new Function(`return ${plans}`)();
}

/**
 * The package with its numbering plans updated to those of the tables, and the names of the plans that changed.
 */
export function google() {
  const metadata = googleMetadata();
  const file = new URL("../../porting/phone/internal/metadata/metadata.json", import.meta.url);
  const tables = JSON.parse(readFileSync(file, "utf8"));
  const moved = moveOn(metadata, tables);
  const module = { exports: {} };
  new Function("module", "exports", "metadata", `${before}metadata${after}`)(module, module.exports, metadata);
  return { ...module.exports, moved };
}

/** The source before the numbering plans, the plans, and the source after them. */
function cut(source) {
  const name = "i18n.phonenumbers.metadata.countryToMetadata=";
  const start = source.indexOf(name) + name.length;
  const end = source.indexOf("};", start) + 1;
  if (start < name.length || end < 1) throw new Error("google-libphonenumber: no numbering plans");
  return [source.slice(0, start), source.slice(start, end), source.slice(end)];
}

/** Updates numbering plans to those of the tables, and returns the names of the plans that changed. */
function moveOn(metadata, { countries, nonGeographic, local }) {
  const moved = [];
  for (const [name, plan] of Object.entries({ ...countries, ...nonGeographic })) {
    const wanted = planOf(plan, local[name]);
    const { 1: general, 19: formats = [], 20: abroad = [], ...theirs } = metadata[name];
    const same =
      sameDesc(general, wanted[1]) &&
      String(general[10] ?? "") === String(wanted[1][10] ?? "") &&
      types.every((at) => sameDesc(theirs[at] ?? [], wanted[at])) &&
      [11, 15, 16, 23].every((at) => theirs[at] === wanted[at]) &&
      sameFormats(formats, wanted[19]) &&
      sameFormats(
        abroad.map((format) => format.slice(0, 4)),
        wanted[20],
      );
    if (same) continue;
    Object.assign(metadata[name], wanted);
    moved.push(name);
  }
  return moved;
}

// The types in the order of libphonenumber-js, by their place in the protocol
// buffer.
const types = [2, 3, 4, 5, 7, 28, 25, 21, 8, 6];

/** The members of a numbering plan of libphonenumber-js, at their place in the protocol buffer. */
function planOf(plan, local) {
  const [, abroad, pattern, lengths, formats, prefix, usual, parsing, transform, , leading, numbers] = plan;
  const wanted = {
    1: desc(pattern, lengths, local),
    11: abroad || undefined,
    15: parsing || prefix || undefined,
    16: transform || undefined,
    23: leading || undefined,
  };
  for (const [i, at] of types.entries()) {
    const [of, ofLength] = (numbers && numbers[i]) || [];
    wanted[at] = of === undefined ? desc(undefined, [-1]) : desc(of || numbers[0][0], ofLength);
  }
  const list = formats || [];
  wanted[19] = list.map(([digits, text, first, rule]) => [, digits, text, first, rule || usual || ""]);
  const alike = list.every(([, , , , , international]) => !international);
  const used = alike ? [] : list.filter(([, , , , , international]) => international !== "NA");
  wanted[20] = used.map(([digits, text, first, , , international]) => [, digits, international || text, first]);
  return wanted;
}

function desc(pattern, lengths, local) {
  const d = [];
  if (pattern !== undefined) d[2] = pattern;
  if (lengths) d[9] = lengths;
  if (local) d[10] = local;
  return d;
}

function sameDesc(a, b) {
  const lengths = (d) => (d[2] === undefined ? "" : String(d[9] ?? ""));
  return (a[2] ?? "") === (b[2] ?? "") && lengths(a) === lengths(b);
}

/** Whether formats are alike in their pattern, text, leading digits and rule. */
function sameFormats(a, b) {
  const key = ([, pattern, text, leading = [], rule = ""]) => [pattern, text, leading, rule];
  return JSON.stringify(a.map(key)) === JSON.stringify(b.map(key));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { PhoneNumberUtil, PhoneNumberFormat, PhoneNumberType, moved } = google();
  const util = PhoneNumberUtil.getInstance();
  const names = Object.fromEntries(Object.entries(PhoneNumberType).map(([name, value]) => [value, name]));
  const answer = (line) => {
    const [region, text] = line.split("\t");
    let number;
    try {
      number = util.parse(text, region || undefined);
    } catch {
      return "!";
    }
    if (number.hasExtension()) return "x";
    return [
      util.format(number, PhoneNumberFormat.E164),
      util.getRegionCodeForNumber(number) ?? "",
      names[util.getNumberType(number)],
      util.isPossibleNumber(number),
      util.isValidNumber(number),
      util.format(number, PhoneNumberFormat.NATIONAL),
      util.format(number, PhoneNumberFormat.INTERNATIONAL),
    ].join("\t");
  };
  console.error(`google-libphonenumber judges by plans newer than its own: ${moved.join(" ")}`);
  let answers = [];
  const flush = () => {
    if (answers.length > 0) process.stdout.write(`${answers.join("\n")}\n`);
    answers = [];
  };
  for await (const line of createInterface({ input: process.stdin })) {
    answers.push(answer(line));
    if (answers.length === 1000) flush();
  }
  flush();
}
