// The types, as TypeScript finds and reads them in a project: see consumers/types.
import { renameSync } from "node:fs";
import { join } from "node:path";
import { afterAll, test } from "vitest";
import { pack, project, run, tool } from "../tarball.js";

const tarball = pack();
afterAll(() => tarball.remove());

const strict = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--target", "es2022", "--types", ""];

test.each([
  ["bundler", "esnext", ".ts"],
  ["nodenext", "nodenext", ".mts"],
  ["nodenext", "nodenext", ".cts"],
  ["node16", "node16", ".mts"],
  ["node16", "node16", ".cts"],
])("by %s, with %s modules, in %s", (moduleResolution, module, extension) => {
  const names = ["portin", "standard", "hooks"];
  const directory = project(
    tarball,
    names.map((name) => `types/${name}.ts`),
  );
  for (const name of names) renameSync(join(directory, `${name}.ts`), join(directory, name + extension));
  const files = names.map((name) => name + extension);
  run(
    directory,
    tool("tsc"),
    ...strict,
    "--lib",
    "es2022",
    "--module",
    module,
    "--moduleResolution",
    moduleResolution,
    ...files,
  );
});

test("with the types of a browser", () => {
  const directory = project(tarball, ["types/portin.ts", "types/browser.ts"]);
  const options = ["--lib", "es2022,dom", "--module", "esnext", "--moduleResolution", "bundler"];
  run(directory, tool("tsc"), ...strict, ...options, "portin.ts", "browser.ts");
});

const types = ["@types/react", "@types/react-dom", "@standard-schema/spec"];

test("with the types of React, Standard Schema and form libraries", () => {
  const libraries = ["react", "react-hook-form", "@hookform/resolvers", "@tanstack/react-form"];
  const directory = project(tarball, ["types/libraries.tsx"], [...types, ...libraries]);
  const options = ["--lib", "es2022,dom", "--module", "esnext", "--moduleResolution", "bundler", "--jsx", "react-jsx"];
  run(directory, tool("tsc"), ...strict, "--skipLibCheck", ...options, "libraries.tsx");
});

test("with the types of form generators", () => {
  const generators = [
    "react",
    "@rjsf/core",
    "@rjsf/utils",
    "@rjsf/validator-ajv8",
    "@jsonforms/core",
    "@jsonforms/react",
    "@jsonforms/vanilla-renderers",
  ];
  const directory = project(tarball, ["types/generators.tsx"], [...types, ...generators]);
  const options = ["--module", "esnext", "--moduleResolution", "bundler", "--jsx", "react-jsx"];
  run(directory, tool("tsc"), ...strict, "--skipLibCheck", "--lib", "es2022,dom", ...options, "generators.tsx");
});
