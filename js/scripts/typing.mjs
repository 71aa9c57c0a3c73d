// What google-libphonenumber and libphonenumber-js show while somebody types, as
// the oracle of package phone's AsYouType: `node typing.mjs` reads lines of a
// region, a tab and what is typed, and answers each with what both show after
// each character, between tabs, or "!" where they differ.
import { createInterface } from "node:readline";
import { AsYouType } from "libphonenumber-js/max";
import { google } from "./google.mjs";

const { AsYouTypeFormatter } = google();
const formatters = {};

function answer(line) {
  const [region, text] = line.split("\t");
  const theirs = (formatters[region] ??= new AsYouTypeFormatter(region || "ZZ"));
  theirs.clear();
  const others = new AsYouType(region || undefined);
  return Array.from(text, (character) => {
    const shown = theirs.inputDigit(character);
    return shown === others.input(character) ? shown : "!";
  }).join("\t");
}

for await (const line of createInterface({ input: process.stdin })) console.log(answer(line));
