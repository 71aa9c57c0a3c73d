// What the pages of all generators have in common.
import { form, prepareUpdate } from "portin";
import { en } from "portin/messages/en";
import { es } from "portin/messages/es";

const { market, lang } = globalThis;
const required = ["accountPin", "address", "donorProviderApproval"];
const portings = {
  US: {
    status: "informationRequired",
    phoneNumber: "+18605550123",
    provider: "p3",
    required: ["donorProvider", ...required],
  },
  GB: { status: "informationRequired", phoneNumber: "+447400123456", required },
};
const providers = ["AT&T", "Verizon"].map((name) => {
  return {
    object: "serviceProvider",
    id: `svp_${name.replace("&", "").toLowerCase()}`,
    name,
    recipientProviders: ["p3"],
  };
});
const porting = portings[market];

export const catalog = { en, es }[lang];
export const language = lang;

/** The form for a kind of generators. */
export const formFor = (kind) => form(porting, { catalog, providers, for: kind, confirm: true });

/** What an app does with what a form submits. */
export function send(data) {
  const { detailsMatch, ...input } = data;
  const { body, issues } = prepareUpdate(porting, input, { providers });
  globalThis.sent = { body, errors: issues.filter(({ severity }) => severity === "error") };
}
