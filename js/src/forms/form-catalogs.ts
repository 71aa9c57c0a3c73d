import type { FormCatalog } from "../messages/catalog.js";
import { en } from "../generated/messages/en.js";
import { formCatalogs } from "../generated/languages.js";
import { find } from "../core/text.js";

/** What forms say in a language, by its BCP 47 tag as in Go: English where there are no texts in it. */
export function formCatalog(lang: string | FormCatalog = "en"): FormCatalog {
  if (typeof lang !== "string") return lang;
  return find(formCatalogs, lang.split(/[-_]/)[0]!.toLowerCase()) ?? en;
}
