import { act, StrictMode } from "react";
import { createRoot, hydrateRoot, type Root } from "react-dom/client";
import { usePortingForm } from "portin/react";
import type { Host } from "./screen.js";

function Screen({ porting, options, tell }: any) {
  const form = usePortingForm(porting, options);
  tell(form);
  return (
    <form {...form.formProps}>
      {form.fields.map(({ name, label, hint, help, kind, options, id, describedBy, issues }) => (
        <div key={name}>
          <label htmlFor={id}>{label}</label>
          {kind === "select" ? (
            <select {...form.register(name)}>
              <option value="">–</option>
              {options!.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          ) : (
            <input {...form.register(name)} />
          )}
          {describedBy && (
            <p id={describedBy} data-field={name}>
              {[hint, help, ...issues.map(({ text }) => text)].filter(Boolean).join(" ")}
            </p>
          )}
        </div>
      ))}
      <button type="submit">Send</button>
      <button type="reset">Empty</button>
    </form>
  );
}

export const react: Host = {
  name: "React",
  mount(element, porting, options, isServer) {
    let form: any;
    const page = (porting: any, options: any) => (
      <StrictMode>
        <Screen porting={porting} options={options} tell={(next: any) => (form = next)} />
      </StrictMode>
    );
    let root: Root;
    if (isServer) root = hydrateRoot(element, page(porting, options), { onRecoverableError: fail });
    else {
      root = createRoot(element);
      root.render(page(porting, options));
    }
    return {
      form: () => form,
      render: (porting, options) => root.render(page(porting, options)),
      unmount: () => root.unmount(),
    };
  },
  async html(porting, options) {
    const { renderToString } = await import("react-dom/server");
    return renderToString(
      <StrictMode>
        <Screen porting={porting} options={options} tell={() => {}} />
      </StrictMode>,
    );
  },
  async run(change) {
    (globalThis as any).IS_REACT_ACT_ENVIRONMENT = true;
    let result: any;
    await act(async () => {
      result = await change();
    });
    return result;
  },
};

function fail(error: unknown) {
  throw error;
}
