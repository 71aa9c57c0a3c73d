import type { FormCatalog } from "./messages/catalog.js";
import { en } from "./messages/en.js";
import { es } from "./messages/form/es.js";

/** What forms say in a language, given by its tag: English where there are no texts in it. */
export function formCatalog(lang: string | FormCatalog = "en"): FormCatalog {
  if (typeof lang !== "string") return lang;
  return /^es([-_]|$)/i.test(lang) ? es : en;
}
