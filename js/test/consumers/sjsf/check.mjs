import { svelte } from "@sveltejs/vite-plugin-svelte";
import { build } from "vite";
import { tryForm } from "./generator.mjs";

const { output } = await build({
  configFile: false,
  logLevel: "error",
  plugins: [svelte()],
  build: {
    write: false,
    minify: false,
    rollupOptions: { input: "page.js", output: { format: "iife", codeSplitting: false } },
  },
});
await tryForm(output.find(({ type }) => type === "chunk").code);
