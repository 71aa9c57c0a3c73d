import { form, formatField, type Catalog, type Field, type FormProperty, type Label, type Porting } from "portin";
import { member } from "./member";

/** What a field is called, and what is said of it, for a porting: in the UK, the account PIN is a PAC or a STAC. */
export function wordsOf(field: Field, { phoneNumber, behavior, address }: Porting, lang: Catalog): Label {
  const label = formatField(field, lang);
  const asking = { status: "informationRequired", required: [member(field)], phoneNumber, behavior };
  const { schema } = form(asking, { lang, now: 0, input: { address: { country: address?.country } } });
  const path = field.split(".");
  const found = path.reduce<FormProperty | typeof schema | undefined>((of, name) => of?.properties?.[name], schema) as FormProperty;
  return found ? { ...label, label: found.title, ...(found.description && { hint: found.description }) } : label;
}
