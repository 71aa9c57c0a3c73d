import { formatFormStep, type Catalog, type Field, type FormStep, type FormField } from "./imports.js";
import type { FormPage } from "./types.js";

/** Returns the pages of a wizard: the fields of a step stand on one. */
export function pagesOf(fields: readonly FormField[], catalog: Catalog | undefined): FormPage[] {
  const pages: { step: FormStep; title: string; fields: Field[] }[] = [];
  for (const { name, step } of fields) {
    let page = pages[pages.length - 1];
    if (page?.step !== step) pages.push((page = { step, title: formatFormStep(step, catalog), fields: [] }));
    page.fields.push(name);
  }
  return pages;
}
