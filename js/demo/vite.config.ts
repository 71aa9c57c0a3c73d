import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

// `npx vite demo` serves the page while you edit it, and asks the Go server
// (go run ./demo/server, in js/) for everything else.
const server = process.env["DEMO_SERVER"] ?? "http://localhost:8080";

// `npx vite build demo --mode static` makes the page that needs no server: see `make demo-static`.
export default defineConfig(({ mode }) => ({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: mode === "static" ? "./" : "/", // in whatever folder a host serves it
  build: {
    outDir: mode === "static" ? "dist-static" : "dist",
    emptyOutDir: true,
    rolldownOptions: { checks: { moduleLevelDirective: false } }, // react-jsonschema-form's "use client" means nothing here
  },
  server: { proxy: { "/projects": server, "/serviceProviders": server, "/demo/": server } },
}));
