import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

// `npx vite demo` serves the page while you edit it, and asks the Go server
// (go run ./demo, in js/) for everything else.
const server = process.env["DEMO_SERVER"] ?? "http://localhost:8080";

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  build: {
    outDir: "dist",
    emptyOutDir: true,
    rolldownOptions: { checks: { moduleLevelDirective: false } }, // react-jsonschema-form's "use client" means nothing here
  },
  server: { proxy: { "/projects": server, "/serviceProviders": server, "/demo/": server } },
});
