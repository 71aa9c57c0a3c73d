// What "portin/translated" is to a bundler that does not split code: see platform/loaded.ts.
throw new Error("portin: dist/translated.js is not in this bundle");
