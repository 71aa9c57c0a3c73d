// createPortin of everything it takes, in a browser.
import { createPortin } from "portin/slim";

const url = new URL("portin.wasm", location.href);
const bytes = () => fetch(url).then((response) => response.arrayBuffer());
const sources = {
  text: "portin.wasm",
  url,
  response: await fetch(url),
  promise: fetch(url),
  buffer: await bytes(),
  view: new Uint8Array(await bytes()),
  mistyped: "portin.bin",
  missing: "nowhere.wasm",
  page: "index.html",
};
try {
  sources.module = await WebAssembly.compileStreaming(fetch(url));
} catch {} // blocked

const answers = {};
for (const [name, source] of Object.entries(sources)) {
  answers[name] = await createPortin(source).then(
    ({ missing }) => missing({ status: "draft", required: ["accountPin"] }).join(),
    (error) => `${error.name} ${error.code} ${error.path ?? ""}`.trim(),
  );
}
document.title = JSON.stringify(answers);
