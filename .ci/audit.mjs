// Checks the licenses of all that tests and builds use, and asks the databases of
// npm and Go for known vulnerabilities. A database that cannot be reached from here
// is said, and fails only with --strict, which ci.yml gives.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const strict = process.argv.includes("--strict");
const folders = ["js", "js/docs"].filter((folder) => existsSync(`${folder}/package-lock.json`));
let failed = false;

for (const folder of folders) npmLicenses(folder);
goLicenses();
for (const folder of folders) {
  const { stdout, stderr } = spawnSync("npm", ["audit", "--json"], { cwd: folder, encoding: "utf8" });
  npmAudit(folder, stdout, stderr);
}
const check = "go tool -modfile=.ci/tools/go.mod govulncheck ./...".split(" ");
const { status, stdout, stderr } = spawnSync(check[0], check.slice(1), { encoding: "utf8" });
if (status === 0) console.log("govulncheck: nothing known");
else if (status === 3) fail(`govulncheck:\n${stdout}`);
else unreachable("govulncheck", stderr.trim().split("\n").pop());
process.exit(failed ? 1 : 0);

/** Refuses what is under no license that lets anyone use it for tests and builds. */
function npmLicenses(folder) {
  const allowed = /^\(?(MIT(-0)?|ISC|BSD-[23]-Clause|0BSD|Apache-2\.0( WITH LLVM-exception)?|MPL-2\.0|CC0-1\.0|CC-BY-[34]\.0|BlueOak-1\.0\.0|Python-2\.0|Unlicense|WTFPL|Zlib|LGPL-3\.0-or-later|AFL-2\.1| OR | AND |[()])+\)?$/;
  const { packages } = JSON.parse(readFileSync(`${folder}/package-lock.json`, "utf8"));
  const others = Object.entries(packages).filter(([path, { license, link }]) => {
    if (!path.startsWith("node_modules/") || link) return false;
    return !allowed.test(license ?? licenseOf(join(folder, path)));
  });
  for (const [path, { license }] of others) fail(`${folder}: ${path} has the license ${license ?? licenseOf(join(folder, path))}`);
  if (others.length === 0) console.log(`${folder}: the licenses of ${Object.keys(packages).length} npm packages are fine`);
}

/** What a package says itself, where the lock file does not; old ones have a list, or a file alone. */
function licenseOf(path) {
  if (!existsSync(`${path}/package.json`)) return "unknown";
  const { license, licenses } = JSON.parse(readFileSync(`${path}/package.json`, "utf8"));
  if (license ?? licenses) return license?.type ?? license ?? licenses.map(({ type }) => type).join(" OR ");
  const file = readdirSync(path).find((name) => /^licen[cs]e/i.test(name));
  return file && /Permission is hereby granted, free of charge/.test(readFileSync(`${path}/${file}`, "utf8")) ? "MIT" : "unknown";
}

function goLicenses() {
  const list = ["list", "-deps", "-test", "-f", "{{with .Module}}{{if not .Main}}{{.Path}} {{.Dir}}{{end}}{{end}}", "./..."];
  const modules = [...new Set(execFileSync("go", list, { encoding: "utf8" }).split("\n").filter(Boolean))];
  const known = /Permission is hereby granted, free of charge|Apache License|Redistribution and use in source and binary forms|Mozilla Public License/;
  for (const module of modules) {
    const [path, directory] = module.split(" ");
    const file = readdirSync(directory).find((name) => /^(licen[cs]e|copying)/i.test(name));
    if (!file || !known.test(readFileSync(`${directory}/${file}`, "utf8"))) fail(`${path} has a license that is not known here`);
  }
  console.log(`the licenses of ${modules.length} Go modules were read`);
}

function npmAudit(folder, stdout, stderr) {
  let report = {};
  try {
    report = JSON.parse(stdout);
  } catch {
    // there was no answer
  }
  const { vulnerabilities } = report.metadata ?? {};
  if (!vulnerabilities) return unreachable(`npm audit in ${folder}`, report.message ?? stderr.trim().split("\n").pop());
  if (vulnerabilities.high + vulnerabilities.critical > 0) fail(`npm audit in ${folder}: ${JSON.stringify(vulnerabilities)}`);
  else console.log(`npm audit in ${folder}: nothing known that is high or critical`);
}

function unreachable(what, reason) {
  console.log(`${what}: no answer from the database: ${reason}`);
  failed ||= strict;
}

function fail(text) {
  console.error(text);
  failed = true;
}
