// Tests what you change: Vitest tests the package's sources, and `go test -short` the Go package of a changed file. The
// module and dist/ are those built last: `make js` in another window renews them.
import { spawn } from "node:child_process";
import { existsSync, watch } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const calm = 200; // milliseconds to wait until an editor has written all files

spawn("npm", ["run", "--silent", "test:watch"], { cwd: join(root, "js"), stdio: "inherit" }).on("exit", (code) =>
  process.exit(code ?? 1),
);

const changed = new Set();
let timer;
let running = false;
for (const directory of ["decline", "internal", "porting", "schema", "wasm"]) {
  watch(join(root, directory), { recursive: true }, (_event, file) => {
    if (!file || !/\.go$|testdata|\.json$/.test(file) || file.includes("dist")) return;
    changed.add(join(directory, dirname(file)).replace(/[/\\]testdata.*$/, ""));
    clearTimeout(timer);
    timer = setTimeout(test, calm);
  });
}

function test() {
  const packages = [...changed]
    .filter((directory) => existsSync(join(root, directory)))
    .map((directory) => `./${directory}`);
  if (running || packages.length === 0) return;
  changed.clear();
  running = true;
  spawn("go", ["test", "-short", ...packages], { cwd: root, stdio: "inherit" }).on("exit", () => {
    running = false;
    test(); // files that changed during the last run
  });
}
