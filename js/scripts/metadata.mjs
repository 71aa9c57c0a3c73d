// Writes the numbering plans of npm packages for the command porting/phone/gen, one region a line, and their version
// into the README and NOTICE: `node metadata.mjs FILE`.
//
// libphonenumber-js follows libphonenumber within days, and has everything that decides whether a number is valid. It
// leaves out how long numbers are that are dialled only within an area, and how they are written. That is taken from
// google-libphonenumber, which has everything but is some versions behind.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { googleMetadata } from "./google.mjs";

const require = createRequire(import.meta.url);
const [file] = process.argv.slice(2);
const published = require("libphonenumber-js/metadata.max.json");
const { version, country_calling_codes, countries, nonGeographic, ...rest } = published;
const unknown = Object.keys(rest);
if (version !== 4 || unknown.length > 0) throw new Error(`libphonenumber-js: version ${version} with ${unknown}`);

const local = {};
for (const [name, plan] of Object.entries(googleMetadata())) {
  const { lengths, formats } = localOf(plan);
  if (lengths) local[name] = lengths;
  const ours = countries[name] ?? nonGeographic[name];
  for (const { at, format } of formats) ours[4].splice(at, 0, format);
}
const members = {
  libphonenumber: versionOfMetadata(),
  packages: ["libphonenumber-js", "google-libphonenumber"].map(withVersion),
  version,
  country_calling_codes,
  countries,
  nonGeographic,
  local,
};
const text = Object.entries(members).map(([name, value]) => `${JSON.stringify(name)}:${byLine(value)}`);
writeFileSync(file, `{${text.join(",\n")}}\n`);
for (const name of ["NOTICE", "README.md"]) {
  const page = new URL(`../../${name}`, import.meta.url);
  const before = readFileSync(page, "utf8");
  writeFileSync(page, before.replace(/libphonenumber \d+\.\d+\.\d+/g, `libphonenumber ${members.libphonenumber}`));
}

function withVersion(name) {
  return `${name} ${require(`${name}/package.json`).version}`;
}

/**
 * The lengths of numbers within an area, and which formats are only for them, from google-libphonenumber.
 */
function localOf(plan) {
  const { 1: general, 19: formats = [], 20: abroad } = plan;
  const key = ([, pattern, , leading]) => JSON.stringify([pattern, leading]);
  const used = new Set(abroad?.map(key));
  const inArea = formats.map((format, at) => ({ at, format })).filter(({ format }) => abroad && !used.has(key(format)));
  return {
    lengths: general[10],
    formats: inArea.map(({ at, format: [, pattern, text, leading = [], rule = 0] }) => {
      return { at, format: [pattern, text, leading, rule, 0, "NA"] };
    }),
  };
}

/** The version of libphonenumber, from the changelog of libphonenumber-js, whose latest entry comes first. */
function versionOfMetadata() {
  const changes = readFileSync(new URL("../node_modules/libphonenumber-js/CHANGELOG.md", import.meta.url), "utf8");
  const found = /Updated metadata to version (\d+\.\d+\.\d+)/.exec(changes);
  if (!found) throw new Error("libphonenumber-js: no version of its metadata");
  return found[1];
}

/** JSON of an object with a line for each member. */
function byLine(value) {
  if (typeof value !== "object" || Array.isArray(value)) return JSON.stringify(value);
  const lines = Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}:${JSON.stringify(member)}`);
  return `{\n${lines.join(",\n")}}`;
}
