import { bindForm, createPortingForm } from "portin/form";
import type { Host } from "./screen.js";

/** The page of a server that knows nothing of portin in the browser. */
function html(porting: any, options: any): string {
  const { fields } = createPortingForm(porting, options).getServerState();
  const inputs = fields.map(({ name, label, kind, options, value, initial }) => {
    const content = value ? ` value="${value}"` : "";
    const choices = [{ value: "", label: "–" }, ...(options ?? [])].map(
      ({ value, label }) =>
        `<option value="${value}"${value && value === initial ? " selected" : ""}>${label}</option>`,
    );
    const type = kind === "checkbox" ? "checkbox" : "text";
    const element =
      kind === "select"
        ? `<select name="${name}">${choices}</select>`
        : `<input type="${type}" name="${name}"${content}>`;
    return `<div><label>${label} ${element}</label><p data-about="${name}" data-field="${name}"></p></div>`;
  });
  return `<form>${inputs.join("")}<button type="submit">Send</button><button type="reset">Empty</button></form>`;
}

export const plain: Host = {
  name: "plain HTML",
  mount(element, porting, options, isServer) {
    if (!isServer) element.innerHTML = html(porting, options);
    const store = bindForm(element.querySelector("form")!, porting, options);
    return {
      form: () => ({ ...store, ...store.getState() }),
      render: (porting, options) => store.setOptions(porting, options),
      unmount: () => store.destroy(),
    };
  },
  html: async (porting, options) => html(porting, options),
  async run(change) {
    const result = await change();
    await Promise.resolve();
    return result;
  },
};
