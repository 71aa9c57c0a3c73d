// The oracle of package phone's AsYouType: what google-libphonenumber and libphonenumber-js show while somebody types.
// `node typing.mjs` reads lines with a region, a tab and a text. It answers each with the texts that both show after each
// character, between tabs, or "!" where they differ.
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
