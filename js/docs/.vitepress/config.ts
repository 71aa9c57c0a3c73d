import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type DefaultTheme } from "vitepress";

const repository = "https://github.com/portin-dev/portin";

/** The pages of a part, in order, by what their links say. */
const parts: Record<string, [string, string][]> = {
  start: [
    ["What portin is", "/start/"],
    ["React", "/start/react"],
    ["Vue", "/start/vue"],
    ["Svelte", "/start/svelte"],
    ["Plain HTML", "/start/html"],
    ["Go", "/start/go"],
  ],
  learn: [
    ["How a port-in goes", "/learn/"],
    ["Declines", "/learn/declines"],
    ["Canceling", "/learn/cancel"],
    ["Great Britain", "/learn/great-britain"],
    ["What portin decides, and what your app does", "/learn/who-decides"],
  ],
  recipes: [
    ["All recipes", "/recipes/"],
    ["react-hook-form", "/recipes/react-hook-form"],
    ["TanStack Form", "/recipes/tanstack-form"],
    ["MUI", "/recipes/mui"],
    ["shadcn/ui", "/recipes/shadcn"],
    ["React 19 actions", "/recipes/react-actions"],
    ["react-jsonschema-form", "/recipes/rjsf"],
    ["JSON Forms", "/recipes/jsonforms"],
    ["Form generators, compared", "/recipes/generators"],
    ["Standard Schema", "/recipes/standard-schema"],
    ["React Native", "/recipes/react-native"],
    ["Next.js", "/recipes/nextjs"],
    ["Content-Security-Policy", "/recipes/csp"],
    ["Slim, and bundlers", "/recipes/bundlers"],
    ["Languages", "/recipes/languages"],
    ["Messages by webhook", "/recipes/webhooks"],
    ["Tests", "/recipes/tests"],
    ["Analytics without personal data", "/recipes/analytics"],
    ["Moving from libphonenumber-js and zod", "/recipes/moving"],
  ],
  reference: [
    ["Words of an answer", "/reference/words"],
    ["Statuses", "/reference/statuses"],
    ["Fields", "/reference/fields"],
    ["Issue codes", "/reference/issue-codes"],
    ["Decline codes", "/reference/decline-codes"],
    ["API errors", "/reference/api-errors"],
    ["Cancel reasons", "/reference/cancel-reasons"],
    ["Carriers", "/reference/carriers"],
    ["Entries of the package", "/reference/entries"],
    ["Go packages", "/reference/go"],
    ["TypeScript API", "/reference/api/"],
  ],
};

export default defineConfig({
  title: "portin",
  description: "What to ask, what to fix and what to do next when a customer ports their phone number to Gigs.",
  lang: "en",
  base: process.env["DOCS_BASE"] ?? "/",
  cleanUrls: true,
  lastUpdated: false, // two builds of the same sources are the same
  srcExclude: ["learn/diagram.md", "node_modules/**"],
  head: [["meta", { name: "theme-color", content: "#2563eb" }]],
  markdown: { theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" } },
  vite: { resolve: { alias: entries(), dedupe: ["vue"] } },
  themeConfig: {
    search: { provider: "local" },
    nav: [
      { text: "Start", link: "/start/" },
      { text: "Learn", link: "/learn/" },
      { text: "Recipes", link: "/recipes/" },
      { text: "Reference", link: "/reference/words" },
      { text: "Playground", link: "/playground" },
    ],
    sidebar: [
      section("Start", "start"),
      section("Learn", "learn"),
      section("Recipes", "recipes"),
      section("Reference", "reference", generated()),
    ],
    socialLinks: [{ icon: "github", link: repository }],
    editLink: { pattern: `${repository}/edit/main/js/docs/:path` },
    footer: { message: "MIT. Not affiliated with Gigs." },
  },
});

function section(text: string, part: string, more: DefaultTheme.SidebarItem[] = []): DefaultTheme.SidebarItem {
  const items = parts[part]!.map(([text, link]) => ({ text, link }));
  return { text, collapsed: part !== "start" && part !== "learn", items: [...items, ...more] };
}

/** What TypeDoc has listed, if it ran. */
function generated(): DefaultTheme.SidebarItem[] {
  const file = new URL("../reference/api/sidebar.json", import.meta.url);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : [];
}

/** Where the package of this repository has each entry, for the playground. */
function entries(): { find: string; replacement: string }[] {
  const { exports } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return Object.entries<any>(exports)
    .flatMap(([entry, conditions]) => {
      const { import: imported } = conditions.browser ?? conditions;
      const names = entry.endsWith("/*") ? ["en", "es"] : [""];
      const file = imported?.module ?? imported?.default;
      return file ? names.map((name) => [entry.replace("*", name), file.replace("*", name)]) : [];
    })
    .map(([entry, file]) => ({ find: entry.replace(".", "portin"), file }))
    .sort((one, other) => other.find.length - one.find.length) // an alias is a prefix, too
    .map(({ find, file }) => ({ find, replacement: fileURLToPath(new URL(`../../${file}`, import.meta.url)) }));
}
