// The code in the READMEs and on the site is compiled as it stands there, and run where it says what it prints.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { compile as compileSvelte, preprocess } from "svelte/compiler";
import { compileScript, compileTemplate, parse as parseVue } from "vue/compiler-sfc";
import { afterAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const temp = mkdtempSync(join(root, "test/temp-")); // inside the package, so that it can import itself
afterAll(() => rmSync(temp, { recursive: true, force: true }));

interface Snippet {
  /** Where it stands: `start/react.md:12`. */
  readonly place: string;
  readonly language: string;
  readonly code: string;
}

const pages = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".md") && !/node_modules|\.vitepress|^reference\/api/.test(path))
  .map((path) => join(root, "docs", path));
const snippets = [join(root, "../README.md"), join(root, "README.md"), ...pages].flatMap(snippetsOf);

/** Declarations that the snippets of the site rely on. */
const given = `
declare const porting: import("portin").Porting;
declare function defineProps<T>(): T;
`;

/** Packages that are not installed here: their types are unknown, only those of portin are checked. */
const notInstalled = [
  "@/components/ui/button",
  "@/components/ui/field",
  "@/components/ui/input",
  "@formatjs/intl",
  "@mui/material",
  "@playwright/test",
  "i18next",
  "react-native",
];

test("TypeScript compiles", () => {
  const typed = snippets.flatMap(({ place, language, code }) => {
    if (language === "ts" || language === "tsx") return [{ place, language, code }];
    if (language === "vue") return [{ place, language: "ts", code: scriptOf(code) }];
    return [];
  });
  expect(typed.length).toBeGreaterThan(25);
  const directory = join(temp, "typed");
  mkdirSync(directory);
  for (const { place, language, code } of typed) {
    writeFileSync(join(directory, `${place.replace(/\W/g, "-")}.${language}`), `${code}\nexport {};\n`);
  }
  const imported = new Set(
    typed.flatMap(({ code }) => [...code.matchAll(/ from "([^".][^"]*)"/g)].map(([, name]) => name!)),
  );
  expect([...imported].filter((name) => !isInstalled(name)).sort()).toEqual(notInstalled);
  const modules = notInstalled.map((name) => `declare module "${name}";`).join("\n");
  writeFileSync(join(directory, "given.d.ts"), given + modules);
  writeFileSync(
    join(directory, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        ...{ noEmit: true, strict: true, noImplicitAny: false, skipLibCheck: true, jsx: "react-jsx", types: ["node"] },
        ...{ target: "es2022", module: "esnext", moduleResolution: "bundler", lib: ["es2022", "dom", "dom.iterable"] },
      },
    }),
  );
  expect(run(join(root, "node_modules/.bin/tsc"), "-p", directory)).toBe("");
});

test("templates of Vue compile", () => {
  for (const { place, code } of snippets.filter(({ language }) => language === "vue")) {
    const { descriptor, errors } = parseVue(code, { filename: place });
    const { bindings } = compileScript(descriptor, { id: place });
    const { errors: inTemplate } = compileTemplate({
      ...{ id: place, filename: place, source: descriptor.template!.content },
      compilerOptions: { bindingMetadata: bindings!, expressionPlugins: ["typescript"] },
    });
    expect([...errors, ...inTemplate], place).toEqual([]);
  }
});

test("components of Svelte compile", async () => {
  for (const { place, code } of snippets.filter(({ language }) => language === "svelte")) {
    const { code: plain } = await preprocess(code, {});
    expect(compileSvelte(plain, { filename: place, generate: "client" }).warnings, place).toEqual([]);
  }
});

const printing = snippets.filter(({ language, code }) => language === "js" && /^\/\/ /m.test(code.slice(-200)));

test.each(printing)("$place prints what it says", ({ code }) => {
  const program = join(temp, "program.mjs");
  writeFileSync(program, code);
  const promised = [...code.matchAll(/^\/\/ (.*)$/gm)].map(([, line]) => `${line}\n`).join("");
  expect(run("node", program)).toBe(promised);
});

/** What a command prints, or its errors if it fails. */
function run(command: string, ...args: string[]): string {
  try {
    return execFileSync(command, args, { encoding: "utf8", cwd: temp });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return `${stdout}${stderr}`;
  }
}

function snippetsOf(path: string): Snippet[] {
  const text = readFileSync(path, "utf8");
  return [...text.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(({ 1: language, 2: code, index }) => {
    const line = text.slice(0, index).split("\n").length;
    return { place: `${relative(root, path)}:${line}`, language: language!, code: code! };
  });
}

function scriptOf(component: string): string {
  return component.match(/<script setup lang="ts">([^]*?)<\/script>/)![1]!;
}

/** Whether a module is one of this package's entries or in its node_modules. */
function isInstalled(name: string): boolean {
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  if (/^portin(\/|$)/.test(name))
    return [name, name.replace(/\/[^/]+$/, "/*")].some((each) => exports[each.replace("portin", ".")]);
  const [, folder] = name.match(/^((?:@[^/]+\/)?[^/]+)/)!;
  return name.startsWith("node:") || existsSync(join(root, "node_modules", folder!));
}
