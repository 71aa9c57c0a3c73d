// The pages of the site and the READMEs: every link leads somewhere, and the READMEs stay short.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const docs = join(root, "js/docs");
const folders = [".", "start", "learn", "recipes", "reference"];
const pages = folders.flatMap((folder) =>
  readdirSync(join(docs, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(docs, folder, name)),
);
const readmes = [join(root, "README.md"), join(root, "js/README.md")];

const links = [...pages, ...readmes].flatMap((page) => {
  const text = readFileSync(page, "utf8").replace(/^```[^]*?^```$/gm, "");
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g), ...text.matchAll(/^ +link: (\S+)$/gm)].map(
    ([, target]) => target!,
  );
  return targets.map((target) => ({ page, target }));
});

/** Pages that are written when the site is built: VitePress checks links to these. */
const built = /^(\.\.\/|\.\/|\/)(reference\/)?api\//;

test("every link within the repository leads to a file and a heading", () => {
  const own = links.filter(({ target }) => !/^https?:/.test(target) && !built.test(target));
  expect(own.length).toBeGreaterThan(60);
  expect(own.filter(({ page, target }) => !leads(page, target)).map(describe)).toEqual([]);
});

test("every link to the repository's own files on GitHub leads to one", () => {
  const base = /^https:\/\/github\.com\/portin-dev\/portin\/(?:blob|raw|tree)\/main\/(.*)$/;
  const own = links.flatMap((link) => (base.test(link.target) ? [link] : []));
  expect(own.length).toBeGreaterThan(4);
  expect(own.filter(({ target }) => !existsSync(join(root, base.exec(target)![1]!))).map(describe)).toEqual([]);
});

test("every page is in the sidebar, and the sidebar has only pages", () => {
  const config = readFileSync(join(docs, ".vitepress/config.ts"), "utf8");
  const listed = [...config.matchAll(/\["[^"]+", "(\/[^"]*)"\]/g)].map(([, path]) => path!);
  const paths = pages
    .map((page) => `/${relative(docs, page).replace(/(index)?\.md$/, "")}`)
    .filter((path) => !["/", "/playground", "/learn/diagram"].includes(path));
  expect(listed.filter((path) => path !== "/reference/api/").sort()).toEqual(paths.sort());
});

test.each(readmes)("%s has less than 150 lines", (readme) => {
  expect(readFileSync(readme, "utf8").trimEnd().split("\n").length).toBeLessThan(150);
});

function leads(page: string, target: string): boolean {
  const [path = "", heading] = target.split("#");
  const from = path.startsWith("/") ? join(docs, path) : path === "" ? page : join(dirname(page), path);
  const file = [from, `${from}.md`, join(from, "index.md")].find((each) => existsSync(each) && !each.endsWith("/"));
  if (!file) return false;
  if (heading === undefined) return true;
  const headings = [...readFileSync(file, "utf8").matchAll(/^#+ (.*)$/gm)].map(([, text]) => slug(text!));
  return headings.includes(heading);
}

/** The anchor that VitePress and GitHub give a heading. */
function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, "")
    .trim()
    .replace(/ +/g, "-");
}

function describe({ page, target }: { page: string; target: string }): string {
  return `${relative(root, page)}: ${target}`;
}
