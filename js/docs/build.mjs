// Builds the site into .vitepress/dist: the pages of the TypeScript API by TypeDoc,
// the site by VitePress, and its pages as text for language models.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

process.chdir(fileURLToPath(new URL(".", import.meta.url)));
const dist = ".vitepress/dist";
const tool = (name, ...args) => execFileSync(`node_modules/.bin/${name}`, args, { stdio: "inherit" });

api();
tool("vitepress", "build");
texts();

/** Writes a page of the TypeScript API for each entry, and the list of them. */
function api() {
  const { exports } = JSON.parse(readFileSync("../package.json", "utf8"));
  const entries = Object.entries(exports)
    .filter(([entry]) => !/\*|\.wasm|\.json|portable|translated/.test(entry))
    .map(([entry, conditions]) => ({ name: entry.replace(/^\./, "portin"), types: typesOf(conditions) }));
  rmSync("reference/api", { recursive: true, force: true });
  tool("typedoc", ...entries.flatMap(({ types }) => ["--entryPoints", `../${types}`]));
  const items = entries.map(({ name, types }) => ({ text: name, link: `/reference/api/${basename(types, ".d.ts")}` }));
  for (const item of items) if (existsSync(`.${item.link}/index.md`)) item.link += "/";
  writeFileSync("reference/api/sidebar.json", `${JSON.stringify(items, null, 2)}\n`);
}

function typesOf(conditions) {
  return conditions.types ?? typesOf(conditions.import ?? conditions.browser ?? conditions.default);
}

/** Writes llms.txt, a list of the pages, llms-full.txt, all of their text, and each page as Markdown. */
function texts() {
  const pages = [".", "start", "learn", "recipes", "reference"]
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((path) => path.endsWith(".md") && !path.endsWith("diagram.md"))
    .sort((one, other) => order(one).localeCompare(order(other)));
  const site = "https://portin-dev.github.io/portin";
  const list = [];
  const full = [];
  for (const path of pages) {
    const text = readFileSync(path, "utf8")
      .replace(/^---\n[^]*?\n---\n/, "")
      .replace(/^<!-- Code generated.*-->\n/m, "")
      .replace(/<!--@include: \.\/(.*?)-->/g, (_, file) => readFileSync(join(dirname(path), file), "utf8").replace(/<div[^]*<\/div>/, ""));
    const title = text.match(/^# (.*)$/m)?.[1] ?? path;
    const about = text.match(/^# .*\n+([^\n#<|`]+)/m)?.[1].trim() ?? "";
    list.push(`- [${title}](${site}/${path}): ${about}`);
    full.push(`<!-- ${path} -->\n${text.trim()}\n`);
    mkdirSync(join(dist, dirname(path)), { recursive: true });
    writeFileSync(join(dist, path), text);
  }
  const head = "# portin\n\n> What to ask, what to fix and what to do next when a customer ports their phone number to Gigs.\n";
  writeFileSync(join(dist, "llms.txt"), `${head}\n${list.join("\n")}\n`);
  writeFileSync(join(dist, "llms-full.txt"), `${head}\n${full.join("\n")}`);
}

/** Sorts the parts as the site has them, and a part's first page first. */
function order(path) {
  const part = ["index.md", "start", "learn", "recipes", "reference", "playground.md"].indexOf(path.split("/")[0]);
  return `${part} ${path.replace(/index\.md$/, "")}`;
}
