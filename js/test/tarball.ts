// What is published is what is tested: the tarball, installed as a user would.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

export const root = fileURLToPath(new URL("..", import.meta.url));
const consumers = fileURLToPath(new URL("consumers", import.meta.url));

/** The package as npm packs it. */
export interface Tarball {
  readonly path: string;
  readonly files: string[];
  /** Where npm has installed it. */
  readonly installed: string;
  remove(): void;
}

/** Packs the package and has npm install it. */
export function pack(): Tarball {
  const directory = mkdtempSync(join(tmpdir(), "portin-"));
  const [{ filename, files }] = JSON.parse(run(directory, "npm", "pack", root, "--json"));
  writeFileSync(join(directory, "package.json"), `{"private":true}`);
  run(directory, "npm", "install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", filename);
  return {
    path: join(directory, filename),
    files: files.map(({ path }: { path: string }) => path),
    installed: join(directory, "node_modules/portin"),
    remove: () => rmSync(directory, { recursive: true }),
  };
}

/**
 * Makes a project of files under consumers/ in which the tarball is installed,
 * and removes it after the test. The tools it names are this package's own.
 */
export function project(tarball: Tarball, files: string[], tools: string[] = []): string {
  const directory = mkdtempSync(join(tmpdir(), "portin-"));
  onTestFinished(() => rmSync(directory, { recursive: true, maxRetries: 3 }));
  writeFileSync(join(directory, "package.json"), `{"private":true,"type":"module"}`);
  cpSync(tarball.installed, join(directory, "node_modules/portin"), { recursive: true });
  for (const file of files)
    cpSync(join(consumers, file), join(directory, file.replace(/.*\//, "")), { recursive: true });
  for (const tool of tools) {
    const link = join(directory, "node_modules", tool);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, "node_modules", tool), link);
  }
  return directory;
}

/** Returns what a command prints. Its error tells what it printed when it fails. */
export function run(directory: string, command: string, ...args: string[]): string {
  const env = { ...process.env, NODE_ENV: undefined, VITEST: undefined }; // the tools are not part of this test
  return execFileSync(command, args, { cwd: directory, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], env });
}

/** The path of a program of one of this package's tools. */
export function tool(name: string): string {
  return join(root, "node_modules/.bin", name);
}
