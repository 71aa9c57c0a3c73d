// The README's JavaScript is run as it stands there.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const readme = readFileSync(join(root, "../README.md"), "utf8");
const temp = mkdtempSync(join(root, "test/temp-")); // inside the package, so that it can import itself
afterAll(() => rmSync(temp, { recursive: true, force: true }));

/** Returns the README's only block of a language. */
function snippet(language: string): string {
  const blocks = [...readme.matchAll(new RegExp("^```" + language + "\\n([^]*?)^```$", "gm"))];
  expect(blocks).toHaveLength(1);
  return blocks[0]![1]!;
}

test("the JavaScript quick start prints what it says", () => {
  const program = snippet("js");
  writeFileSync(join(temp, "quick.mjs"), program);
  const promised = [...program.matchAll(/^\/\/ (.*)$/gm)].map(([, line]) => line + "\n").join("");
  expect(execFileSync("node", [join(temp, "quick.mjs")], { encoding: "utf8" })).toBe(promised);
});

test("the React quick start compiles and renders", async () => {
  writeFileSync(join(temp, "quick.tsx"), snippet("tsx"));
  const page = `import { renderToStaticMarkup } from "react-dom/server";
    import { PortingPanel } from "./quick.tsx";
    const porting = { status: "informationRequired", required: ["accountPin"] };
    process.stdout.write(renderToStaticMarkup(<PortingPanel porting={porting} send={async () => {}} />));`;
  writeFileSync(join(temp, "page.tsx"), page);
  const options = { bundle: true, platform: "node", format: "cjs", jsx: "automatic" } as const;
  await build({ ...options, entryPoints: [join(temp, "page.tsx")], outfile: join(temp, "page.cjs") });
  const rendered = execFileSync("node", [join(temp, "page.cjs")], { encoding: "utf8" });
  expect(rendered).toMatch(/ pattern="\^[^"]+" title="Your carrier [^"]+"/);
  expect(rendered.replace(/ (pattern|title)="[^"]*"/g, "")).toBe(
    '<section><h2>provideInformation</h2><form noValidate="" method="post">' +
      '<label>Transfer PIN <input type="text" autoComplete="off" inputMode="text" autoCapitalize="none" spellCheck="false" ' +
      'maxLength="64" aria-invalid="false" name="accountPin"/></label><button>Send</button></form>' +
      "<button>Cancel and take a new number</button></section>",
  );
  const tsc = ["--noEmit", "--strict", "--jsx", "react-jsx", "--module", "esnext", "--moduleResolution", "bundler"];
  execFileSync(
    join(root, "node_modules/.bin/tsc"),
    [...tsc, "--ignoreConfig", "--skipLibCheck", join(temp, "quick.tsx")],
    { cwd: root },
  );
});
