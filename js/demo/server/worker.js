// Runs the demo's server for the static page: main_js.go, compiled to
// WebAssembly, answers each message, a request, with one of its own.
importScripts("wasm_exec.js");

const go = new Go();
const started = WebAssembly.instantiateStreaming(fetch("simulator.wasm"), go.importObject).then(({ instance }) => {
  void go.run(instance); // until it waits for questions
});

onmessage = async ({ data: { id, method, path, body } }) => {
  await started;
  postMessage({ id, ...answer(method, path, body) });
};
