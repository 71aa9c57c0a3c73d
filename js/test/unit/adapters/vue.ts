import { createApp, createSSRApp, h, nextTick, shallowReactive, type App } from "vue";
import { usePortingForm } from "portin/vue";
import type { Host } from "./screen.js";

/** A component that is rendered as the template of a single-file component is. */
const Screen = (props: any, tell: (form: any) => void) => ({
  setup() {
    const form = usePortingForm(
      () => props.porting,
      () => props.options,
    );
    tell(form);
    return () =>
      h("form", { ...form.formProps }, [
        ...form.fields.map(({ name, label, hint, help, kind, options, id, describedBy, issues }) =>
          h("div", { key: name }, [
            h("label", { for: id }, label),
            kind === "select"
              ? h("select", form.register(name), [
                  h("option", { value: "" }, "–"),
                  ...options!.map(({ value, label }) => h("option", { value }, label)),
                ])
              : h("input", form.register(name)),
            describedBy
              ? h(
                  "p",
                  { id: describedBy, "data-field": name },
                  [hint, help, ...issues.map(({ text }) => text)].filter(Boolean).join(" "),
                )
              : null,
          ]),
        ),
        h("button", { type: "submit" }, "Send"),
        h("button", { type: "reset" }, "Empty"),
      ]);
  },
});

export const vue: Host = {
  name: "Vue",
  mount(element, porting, options, isServer) {
    const props = shallowReactive({ porting, options });
    let form: any;
    const app: App = (isServer ? createSSRApp : createApp)(Screen(props, (made) => (form = made)));
    app.config.warnHandler = (warning) => {
      if (!warning.startsWith("Unhandled error")) throw new Error(warning);
    };
    app.mount(element);
    return {
      form: () => form,
      render: (porting, options) => void Object.assign(props, { porting, options }),
      unmount: () => app.unmount(),
    };
  },
  async html(porting, options) {
    const { renderToString } = await import("vue/server-renderer");
    return renderToString(createSSRApp(Screen({ porting, options }, () => {})));
  },
  async run(change) {
    const result = await change();
    await nextTick();
    await nextTick();
    return result;
  },
};
