// The hooks in each version of React that they support, and form libraries that use Standard Schema. The tests
// themselves are in consumers/.
import { cpSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { pack, project, root, run, tool } from "../tarball.js";

const tarball = pack();
afterAll(() => tarball.remove());

const tools = ["vitest", "jsdom"];

test.each([
  ["18", { react: "react-18", "react-dom": "react-dom-18" }],
  ["19", { react: "react", "react-dom": "react-dom", scheduler: "scheduler" }],
])("React %s", (version, packages) => {
  const directory = project(
    tarball,
    ["react/hooks.test.jsx", "react/server.test.jsx", "react/blocked.test.jsx"],
    tools,
  );
  for (const file of ["behaviour.ts", "screen.ts", "react.tsx", "react.test.ts"]) {
    cpSync(join(root, "test/unit/adapters", file), join(directory, file));
  }
  // Copied, not linked: React resolves its own parts from its real path.
  for (const [name, from] of Object.entries(packages)) {
    cpSync(join(root, "node_modules", from), join(directory, "node_modules", name), { recursive: true });
  }
  expect(run(directory, "node", "-p", "require('react-dom/server').version")).toMatch(new RegExp(`^${version}\\.`));
  run(directory, tool("vitest"), "run", "--environment", "jsdom");
});

test.each(["react-hook-form", "tanstack-form"])("%s", (library) => {
  const libraries = ["react", "react-dom", "react-hook-form", "@hookform/resolvers", "@tanstack/react-form"];
  const directory = project(tarball, [`forms/${library}.test.jsx`], [...tools, ...libraries]);
  run(directory, tool("vitest"), "run", "--environment", "jsdom");
});
