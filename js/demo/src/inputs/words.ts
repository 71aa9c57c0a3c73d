import { form, formatField, type Catalog, type Field, type FormProperty, type Label, type Porting } from "portin";
import { member } from "./member";

/** What a field is called, and what is said of it, for a porting: in the UK, the account PIN is a PAC or a STAC. */
export function wordsOf(field: Field, { phoneNumber, behavior, address }: Porting, lang: Catalog): Label {
  const label = formatField(field, lang);
  const asking = { status: "informationRequired", required: [member(field)], phoneNumber, behavior };
  const { schema } = form(asking, { catalog: lang, now: 0, input: { address: { country: address?.country } } });
  let found: { properties?: Record<string, FormProperty> } | undefined = schema;
  for (const name of field.split(".")) found = found?.properties?.[name];
  if (!found) return label;
  const { title, description } = found as FormProperty;
  return { ...label, label: title, ...(description && { hint: description }) };
}
