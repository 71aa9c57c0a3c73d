// Makes the commit of a release, after everything that has to hold holds, and
// prints the commands that publish it. It pushes nothing.
//
//   node .ci/release.mjs 0.2.0        checks, writes the version, commits
//   node .ci/release.mjs --tag v0.2.0 checks that the tag is what the tree says (for release.yml)
//   node .ci/release.mjs --notes 0.2.0 prints the changelog's section of a version
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const repository = "https://github.com/portin-dev/portin";
const read = (path) => readFileSync(path, "utf8");
const git = (...args) => execFileSync("git", args, { encoding: "utf8" }).trim();

const [first, second] = process.argv.slice(2);
if (first === "--tag") checkTag(second);
else if (first === "--notes") console.log(section(second));
else release(first);

function release(version) {
  if (!/^\d+\.\d+\.\d+$/.test(version ?? "")) refuse("say which version: make release VERSION=x.y.z");
  if (git("status", "--porcelain")) refuse("the tree has changes that are not committed");
  if (git("tag", "--list", `v${version}`)) refuse(`there is a tag v${version} already`);
  const dev = versionOfTree();
  if (!dev.endsWith("-dev")) refuse(`the tree says ${dev}, a release: begin the next with npm version --no-git-tag-version x.y.z-dev in js/`);
  if (dev !== `${version}-dev`) refuse(`the tree says ${dev}, which is followed by ${dev.replace(/-dev$/, "")}, not ${version}`);
  if (!/^### /m.test(section("Unreleased"))) refuse("the changelog's Unreleased section lists nothing");
  const untrue = /not(hing is)? published yet|no release yet|\d\.\d-dev\b|is being prepared/i;
  const pages = git("ls-files", "*.md").split("\n").filter((path) => untrue.test(read(path)));
  if (pages.length > 0) refuse(`these pages say that nothing is published yet: ${pages.join(", ")}`);
  check();

  for (const kind of ["go", "npm"]) copyFileSync(`.ci/api/${kind}.txt`, `.ci/api/released/${kind}.txt`);
  execFileSync("npm", ["version", version, "--no-git-tag-version", "--ignore-scripts"], { cwd: "js", stdio: "ignore" });
  writeFileSync("CHANGELOG.md", released(read("CHANGELOG.md"), version));
  checkTree(version);
  git("add", "CHANGELOG.md", "js/package.json", "js/package-lock.json", ".ci/api/released");
  git("commit", "--quiet", "--message", `release: ${version}`);
  console.log(`Committed ${git("log", "--oneline", "--max-count=1")}. To publish it:\n`);
  console.log(`  git tag --annotate v${version} --message ${version}\n  git push origin main v${version}`);
}

/** The changelog with Unreleased's entries under the version, and a new Unreleased. */
function released(changelog, version) {
  const today = new Date().toISOString().slice(0, 10);
  return changelog
    .replace(/^## \[Unreleased\]$/m, `## [Unreleased]\n\n## [${version}] - ${today}`)
    .replace(
      /^\[Unreleased\]: .*$/m,
      `[Unreleased]: ${repository}/compare/v${version}...HEAD\n[${version}]: ${repository}/releases/tag/v${version}`,
    );
}

/** What the changelog says of a version, without its heading. */
function section(version) {
  const heading = new RegExp(`^## \\[?${version.replaceAll(".", "\\.")}\\]?(?: .*)?\\n([^]*?)(?=^## |^\\[|(?![^]))`, "m");
  const found = read("CHANGELOG.md").match(heading)?.[1].trim();
  if (!found) refuse(`the changelog has no section ${version}`);
  return found;
}

/** The version in package.json, which has to be the lock file's, too. The Go module's version is the tag. */
function versionOfTree() {
  const { version } = JSON.parse(read("js/package.json"));
  const lock = JSON.parse(read("js/package-lock.json"));
  for (const [place, other] of Object.entries({ version: lock.version, "packages": lock.packages[""].version })) {
    if (other !== version) refuse(`js/package.json says ${version}, js/package-lock.json ${other} (${place})`);
  }
  return version;
}

function checkTag(tag) {
  checkTree(tag.replace(/^v/, ""));
  console.log(`The tree is ${tag}.`);
}

function checkTree(version) {
  if (versionOfTree() !== version) refuse(`js/package.json says ${versionOfTree()}, not ${version}`);
  section(version);
  for (const kind of ["go", "npm"]) {
    if (read(`.ci/api/${kind}.txt`) !== read(`.ci/api/released/${kind}.txt`)) {
      refuse(`.ci/api/released/${kind}.txt is not the API of this version`);
    }
  }
}

/** Runs every check, the comparison of the public API among them; PORTIN_RELEASE_CHECK is another command, for trials. */
function check() {
  const command = process.env.PORTIN_RELEASE_CHECK ?? "make check";
  if (spawnSync(command, { shell: true, stdio: "inherit" }).status !== 0) refuse(`${command} fails`);
}

function refuse(reason) {
  console.error(`No release: ${reason}.`);
  process.exit(1);
}
