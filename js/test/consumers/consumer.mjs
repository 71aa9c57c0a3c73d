// What the check.mjs of each folder imports. scripts/consumers.mjs copies it there.
import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { brotliCompressSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { promisify } from "node:util";

export { assert };

/** What report.js has to print: with WebAssembly, with the portable build, and where it has to be loaded first. */
export const answers = {
  wasm: "accountPin wasm contactCarrier Nombre (860) 555-0123",
  portable: "accountPin js contactCarrier Nombre (860) 555-0123",
  loaded: "unavailable js contactCarrier Nombre (860) 555-0123",
};

/** Runs a check and prints whether it passed. The next one runs even if it failed. */
export async function check(what, how) {
  try {
    await how();
    console.log(`ok: ${what}`);
  } catch (error) {
    console.log(`failed: ${what}`);
    console.error([error.stack, error.stdout, error.stderr].filter(Boolean).join("\n"));
    process.exitCode = 1;
  }
}

/** Runs a command of this project, and returns what it prints. */
export async function run(command, args = [], env = {}) {
  const { stdout } = await promisify(execFile)(command, args, { env: { ...process.env, ...env }, maxBuffer: 1e8 });
  return stdout;
}

/** The same, and what it prints as errors. */
export async function runAll(command, args = [], env = {}) {
  const { stdout, stderr } = await promisify(execFile)(command, args, {
    env: { ...process.env, ...env },
    maxBuffer: 1e8,
  });
  return stdout + stderr;
}

/** Starts a server with a command that is told its port, and returns what it answers at a path. It is stopped then. */
export async function answerOf(path, command, args, env = {}) {
  const port = await freePort();
  const fill = (text) => text.replace("PORT", port);
  const filled = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, fill(value)]));
  const server = spawn(command, args.map(fill), {
    env: { ...process.env, PORT: port, ...filled },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true, // a group of its own: a command of npm may start the server as another process
  });
  let said = "";
  for (const stream of [server.stdout, server.stderr]) stream.on("data", (data) => (said += data));
  try {
    for (let tries = 0; tries < 600 && server.exitCode === null; tries++) {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`).catch(() => {});
      if (answer) return await answer.text();
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`${command} did not answer: ${said}`);
  } finally {
    if (server.exitCode === null) process.kill(-server.pid, "SIGKILL");
  }
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Bytes of brotli of files, taken together. */
export function size(...files) {
  return brotliCompressSync(Buffer.concat(files.map((file) => readFileSync(file)))).length;
}

/** The largest size of a bundle that has the module once. One that has the portable build, too, is 100,000. */
export const once = 80_000;
