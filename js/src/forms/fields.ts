import { attempt, copied, reading, refuse } from "../core/arguments.js";
import type { Core, Portin } from "../generated/portin.js";
import { find, labelOf, pinDaysOf } from "../core/text.js";
import type { Porting } from "../core/types.js";
import type { CoreField } from "../generated/answers.js";
import type { FormCatalog, Label } from "../messages/catalog.js";
import { presented, withTitle } from "./field-props.js";
import type { FieldsOptions, FormField } from "./field-types.js";

/** Implements `fields`, which functions.ts describes, with the texts of a catalog. */
export function fieldsOf(
  portin: Portin,
  porting: Porting | null,
  catalog: FormCatalog,
  options?: FieldsOptions,
): FormField[] {
  const { catalog: _, html, platform, portin: other, ...rest } = copied("options", options);
  const all = coreFields(other ?? portin, porting, rest);
  return attempt("options.catalog", catalog, () =>
    all.map((field) => {
      const { name, step, optional, initial } = field;
      const { kind, ...words } = wordsOf(field, catalog);
      const props = presented(withTitle(field, catalog), kind, { html, platform });
      return { name, step, kind, ...words, optional, ...(initial !== undefined && { initial }), props };
    }),
  );
}

/** The fields of a form as the core has them, without words. */
export function coreFields(
  portin: Portin,
  porting: Porting | null,
  { input = {}, confirm, ...context }: Omit<FieldsOptions, "catalog" | "portin">,
): CoreField[] {
  if (porting === undefined) refuse("porting"); // one that is still loading is no form that creates one
  return reading("portin", () => (portin as Core).form({ porting, input, confirm: Boolean(confirm) }, context));
}

/** A catalog's texts for a field. */
export interface Words extends Pick<FormField, "kind" | "label" | "hint" | "help" | "options"> {}

/** The words and the kind of a field. A field whose values the catalog names is a select. */
export function wordsOf(field: CoreField, catalog: FormCatalog): Words {
  const { label, hint } = labelOf(field.name, catalog, field.variant);
  const options = optionsOf(field, catalog);
  const help = helpOf(field, catalog);
  return {
    kind: options ? "select" : field.name === country ? "text" : field.kind,
    label,
    // The hint for a state is for those who type one in the United States: a form has a list.
    ...(hint !== undefined && field.name !== "address.state" && { hint }),
    ...(help && { help }),
    ...(options && { options }),
  };
}

/**
 * What a select offers. The countries are those that the catalog names. The platform's names do not do: a server's are
 * not all those of a browser, which would then render the server's page anew, and forget what was typed into it.
 */
function optionsOf({ name, options }: CoreField, catalog: FormCatalog): FormField["options"] {
  const names = find<Label>(catalog.fields, name)?.options;
  if (name === country)
    return names && Object.entries(names).map(([value, label]) => ({ value, label: label ?? value }));
  return options?.map(({ value, label }) => ({ value, label: find(names ?? {}, value) ?? label ?? value }));
}

const country = "address.country";

/** The explanation of a field for a carrier's customers. */
function helpOf({ name, carrier: id, pinDays }: CoreField, catalog: FormCatalog): string | undefined {
  const { accountNumber, pin, pinName } = (id === undefined ? id : find(catalog.carriers, id)) ?? {};
  if (name === "accountNumber") return accountNumber;
  const help = pin && pinName ? `${pinName}: ${pin}` : (pin ?? pinName);
  return pin && pinDays ? `${help} ${pinDaysOf(pinDays, catalog)}` : help;
}
