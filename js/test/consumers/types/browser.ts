// createPortin and forms take the DOM's types.
import { bindForm, inputFrom } from "portin/form";
import { createPortin } from "portin/slim";

export async function load(source: BufferSource, module: WebAssembly.Module) {
  await createPortin(fetch("portin.wasm"));
  await createPortin(await fetch("portin.wasm"));
  await createPortin(new URL("portin.wasm", location.href));
  await createPortin(source);
  await createPortin(module);
}

export function read(form: HTMLFormElement, input: HTMLInputElement, url: URL) {
  bindForm(form, { status: "informationRequired" });
  inputFrom(new FormData(form));
  inputFrom(url.searchParams);
  // @ts-expect-error An input is not a form.
  bindForm(input, null);
  // @ts-expect-error It takes the form's data.
  inputFrom(form);
}
