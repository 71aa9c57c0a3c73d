import { fieldProps, formatField, type Field } from "portin";
import { en } from "portin/messages/en";

/** What asks for a field. */
export type Widget = "input" | "checkbox" | "select" | "country" | "provider" | "address";

/** The fields with a widget of their own. Of the others portin's fieldProps and catalogs tell it. */
const widgets: Readonly<Record<string, Widget>> = {
  donorProvider: "provider",
  detailsMatch: "checkbox",
  address: "address",
  "address.country": "country",
};

/** The countries that the page offers. */
export const countries = ["US", "CA", "GB", "IE", "MX"];

/** What asks for a field; undefined for one of the future, which the page cannot ask for. */
export function widgetOf(field: Field): Widget | undefined {
  if (Object.hasOwn(widgets, field)) return widgets[field];
  if (!Object.hasOwn(en.fields, field)) return undefined;
  if (formatField(field).options) return "select";
  return fieldProps(field).type === "checkbox" ? "checkbox" : "input";
}
