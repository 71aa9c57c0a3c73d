// Whatever a hook, a composable or a store of Svelte is called with, it renders or throws a PortinError that repeats
// nothing of it.
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { createSSRApp } from "vue";
import { renderToString as renderVue } from "vue/server-renderer";
import * as react from "portin/react";
import * as svelte from "portin/svelte";
import * as vue from "portin/vue";
import { faultOf, strange, strangeArguments } from "./strange-values.js";

const porting = { object: "porting", id: "por_1", status: "draft", phoneNumber: "+18602350142" };
const names = ["usePorting", "usePortingForm"] as const;
const options = { usePorting: ["now"], usePortingForm: ["id", "now", "catalog", "values", "portin", "confirm"] };

/** How each framework calls a function while it renders. */
const renders: { readonly [framework: string]: (name: (typeof names)[number], given: any[]) => unknown } = {
  react: (name, given) =>
    renderToString(
      createElement(() => {
        (react[name] as any)(...given);
        return null;
      }),
    ),
  vue: (name, given) =>
    renderVue(
      createSSRApp({
        setup() {
          (vue[name] as any)(...given);
          return () => null;
        },
      }),
    ),
  svelte: (name, given) => (svelte[name] as any)(...given),
};

/** Vue itself reads a getter or a ref of the app: what those throw is the app's. */
const readByVue = /^(porting|options): a (function|class|revoked proxy|proxy that throws always|proxy whose get)/;

/** The form of Svelte is made in a component only: it is the store's, which strange.test.ts tries. */
const tried = Object.keys(renders)
  .flatMap((framework) => names.map((name) => [framework, name] as const))
  .slice(0, -1);

test.each(tried)("%s: %s", async (framework, name) => {
  const wrong: string[] = [];
  const calls: [string, unknown[]][] = [
    ...strangeArguments.map(([what, value]): [string, unknown[]] => [`porting: ${what}`, [value]]),
    ...strangeArguments.map(([what, value]): [string, unknown[]] => [`options: ${what}`, [porting, value]]),
    ...options[name].flatMap((member) =>
      strange.map(([what, value]): [string, unknown[]] => [`${member}: ${what}`, [porting, { [member]: value }]]),
    ),
  ];
  for (const [what, given] of calls) {
    if (framework === "vue" && readByVue.test(what)) continue;
    try {
      await renders[framework]!(name, given);
    } catch (error) {
      const fault = faultOf(error);
      if (fault) wrong.push(`${what}: ${fault}`);
    }
  }
  expect(wrong).toEqual([]);
});
