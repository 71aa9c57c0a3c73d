// A story in Storybook's format: its loader puts the porting into a simulator.
import { createSimulator } from "portin/testing";
import { showPorting } from "./screen.js";

export default { title: "Porting" };

export const Declined = {
  args: { status: "declined", declinedCode: "portingAccountPinRequiredOrInvalid" },
  loaders: [
    async ({ args }) => {
      const gigs = await createSimulator();
      globalThis.fetch = gigs.fetch;
      return { gigs, porting: gigs.porting(args) };
    },
  ],
  render: (_args, { loaded: { gigs, porting } }) => {
    const element = document.createElement("section");
    void showPorting(element, porting.id, gigs.now);
    return element;
  },
};
