// The hooks where WebAssembly is blocked, as by a strict Content-Security-Policy.
import { createRequire } from "node:module";
import { Component, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, expect, test, vi } from "vitest";

const patience = 60_000;
let root;
afterEach(() => root.unmount());

/** Shows a page, and returns its element. */
function show(page) {
  const element = document.createElement("div");
  root = createRoot(element);
  root.render(page);
  return element;
}

function shows(element, text) {
  return vi.waitFor(() => expect(element.textContent).toBe(text), { timeout: patience });
}

test(
  "they wait for the portable build by themselves",
  async () => {
    vi.stubGlobal("WebAssembly", undefined);
    const { ready } = await import("portin");
    const { usePorting, usePortingForm } = await import("portin/react");
    const porting = { status: "informationRequired", required: ["accountPin"] };
    let waited = 0;
    const Wait = () => <>{waited++}</>;
    const Panel = () => <p>{usePorting(porting).step}</p>;
    const Form = () => <p>{usePortingForm(porting).fields.map(({ name }) => name)}</p>;
    const element = show(
      <>
        <Suspense fallback={<Wait />}>
          <Panel />
        </Suspense>
        <Suspense fallback={<Wait />}>
          <Form />
        </Suspense>
      </>,
    );
    await shows(element, "provideInformationaccountPin");
    expect(waited).toBeGreaterThan(0);
    expect(await ready()).toBe("js");
  },
  patience,
);

test(
  "what cannot be loaded either is an error that a boundary catches",
  async () => {
    const require = createRequire(import.meta.url);
    const unavailable = () => Object.assign(new Error("portin: unavailable"), { code: "unavailable" });
    const portin = {
      decide() {
        throw unavailable();
      },
      ready: () => Promise.reject(unavailable()),
    };
    require.cache[require.resolve("portin")] = { exports: portin, loaded: true };
    const { usePorting } = require("portin/react");
    class Boundary extends Component {
      state = {};
      static getDerivedStateFromError = (error) => ({ error });
      render = () => this.state.error?.message ?? this.props.children;
    }
    const Panel = () => <p>{usePorting({ status: "draft" }).step}</p>;
    vi.spyOn(console, "error").mockImplementation(() => {}); // React tells of it
    const element = show(
      <Boundary>
        <Suspense>
          <Panel />
        </Suspense>
      </Boundary>,
    );
    await shows(element, "portin: unavailable");
  },
  patience,
);
