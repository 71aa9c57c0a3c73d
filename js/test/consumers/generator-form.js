// What the pages of all generators have in common.
import { form, prepareUpdate } from "portin";
import { en } from "portin/messages/en";
import { es } from "portin/messages/es";

const { porting: name, lang } = globalThis;
const required = ["accountPin", "address", "donorProviderApproval"];
const portings = {
  US: {
    status: "informationRequired",
    phoneNumber: "+18605550123",
    provider: "p3",
    required: ["donorProvider", ...required],
  },
  GB: { status: "informationRequired", phoneNumber: "+447400123456", required },
  heldPin: {
    object: "porting",
    id: "por_1",
    status: "declined",
    declinedCode: "portingUserInformationMismatch",
    phoneNumber: "+18605550123",
    required: ["accountPin", "lastName"],
    lastName: "Sienfeld",
    accountPinExists: true,
  },
};
const providers = ["AT&T", "Verizon"].map((name) => {
  return {
    object: "serviceProvider",
    id: `svp_${name.replace("&", "").toLowerCase()}`,
    name,
    recipientProviders: ["p3"],
  };
});
/** The porting that the page is about. */
export const porting = portings[name];

export const catalog = { en, es }[lang];
export const language = lang;

/** The form for a kind of generators. A draft's has a box that confirms it; who mends a name has no box to tick. */
export const formFor = (kind) => form(porting, { catalog, providers, for: kind, confirm: name !== "heldPin" });

/** What an app does with what a form submits. */
export function send(data) {
  const { detailsMatch, ...input } = data;
  const { body, issues } = prepareUpdate(porting, input, { providers });
  globalThis.sent = { body, errors: issues.filter(({ severity }) => severity === "error") };
}
