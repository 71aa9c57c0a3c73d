import { flushSync, hydrate, mount, tick, unmount } from "svelte";
import type { Host } from "../unit/adapters/screen.js";
import Screen from "./Screen.svelte";

export const svelte: Host = {
  name: "Svelte",
  mount(target, porting, options, isServer) {
    let form: any;
    const tell = (made: any) => (form = made);
    const component: any = (isServer ? hydrate : mount)(Screen, { target, props: { porting, options, tell } });
    return {
      form() {
        let state: any;
        form.subscribe((next: any) => (state = next))();
        return { ...form, ...state };
      },
      render: (porting, options) => component.update(porting, options),
      unmount: () => void unmount(component),
    };
  },
  async html(porting, options) {
    const { rendered } = await import("./rendered.js");
    return rendered(porting, options);
  },
  async run(change) {
    const result = await change();
    flushSync();
    await tick();
    await tick();
    return result;
  },
};
