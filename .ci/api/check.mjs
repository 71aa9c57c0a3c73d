// Compares the public API with that of the last release: whatever was removed or
// changed has to be named in the changelog's Unreleased section, under Changed or
// Removed. What was added needs nothing. Until something is released, released/ is
// the API of commit f6a1297.
//
//   node .ci/api/check.mjs
import { readFileSync } from "node:fs";

const root = new URL("../../", import.meta.url);
const text = (path) => readFileSync(new URL(path, root), "utf8");

/** The names in code spans of Unreleased, under Changed and Removed. */
function named() {
  const [, unreleased = ""] = text("CHANGELOG.md").match(/^## \[Unreleased\]\n([^]*?)(?=^## |^\[)/m) ?? [];
  const names = new Set();
  for (const [, title, section] of unreleased.matchAll(/^### (.*)\n([^]*?)(?=^### |$(?![^]))/gm)) {
    if (title !== "Changed" && title !== "Removed") continue;
    for (const [, code] of section.matchAll(/`([^`]*)`/g)) for (const name of code.match(/[\w$./"-]+/g) ?? []) names.add(name);
  }
  return names;
}

/**
 * The ways to name an export: "porting.Context.Held" as it stands or without what is before the first dot, with its
 * member or without.
 */
function waysToName(path) {
  const [, place, name, member] = path.match(/^([^.]*)\.([^.]+)(?:\.(.+))?$/);
  const short = place.replace(/.*\//, ""); // portingtest, of porting/portingtest
  const names = member ? [name, `${name}.${member}`] : [name];
  return names.flatMap((each) => [each, `${short}.${each}`, `${place}.${each}`]);
}

const changelog = named();
let missing = 0;
for (const kind of ["go", "npm"]) {
  const now = new Set(text(`.ci/api/${kind}.txt`).split("\n"));
  const paths = new Set([...now].map((line) => line.split(" ", 1)[0]));
  for (const line of text(`.ci/api/released/${kind}.txt`).split("\n").filter(Boolean)) {
    const [path] = line.split(" ", 1);
    if (now.has(line) || waysToName(path).some((name) => changelog.has(name))) continue;
    console.error(`${kind}: ${paths.has(path) ? "changed" : "removed"}: ${line}`);
    missing++;
  }
}
if (missing > 0) {
  console.error(`Name these ${missing} in CHANGELOG.md, Unreleased, under Changed or Removed.`);
  process.exit(1);
}
