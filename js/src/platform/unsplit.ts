// Replaces "portin/translated" for a bundler that does not split code: see loaded.ts.
throw new Error("portin: dist/translated.js is not in this bundle");
