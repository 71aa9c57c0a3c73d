import { attempt, copied, refuse, requireText } from "../core/arguments.js";
import type { Composed, ComposedField } from "../core/parts.js";
import { inputOf } from "./field-props.js";
import type { Dialect, FormOptions, FormProperty, FormSpec, Generator, UiField, UiSchema } from "./form-types.js";
import { generators } from "./generator.js";
import { values } from "../generated/inputs.js";
import type { FormCatalog, Label } from "../messages/catalog.js";
import type { Field } from "../generated/names.js";
import { fillPattern } from "./pattern.js";
import { find, labelOf, pinDaysOf } from "../core/text.js";
import type { Core, Portin } from "../generated/portin.js";
import type { Porting } from "../core/types.js";

/** The "$schema" of each. */
export const dialects: { readonly [dialect in Dialect]: string } = {
  "draft-07": "http://json-schema.org/draft-07/schema#",
  "2020-12": "https://json-schema.org/draft/2020-12/schema",
};

/** Implements `form`, which functions.ts describes, with the texts of a catalog. */
export function formOf<Of extends Generator>(
  portin: Portin,
  porting: Porting,
  catalog: FormCatalog,
  options: FormOptions<Of> & { readonly for: Of },
): FormSpec<Of>;
export function formOf(portin: Portin, porting: Porting, catalog: FormCatalog, options?: FormOptions): FormSpec;
export function formOf(
  portin: Portin,
  porting: Porting,
  catalog: FormCatalog,
  options?: FormOptions<Generator>,
): unknown {
  const {
    dialect = "draft-07",
    for: generator = "rjsf",
    input = {},
    lang: _,
    confirm,
    ...context
  } = copied("options", options);
  requireText(dialect, "options.dialect");
  requireText(generator, "options.for");
  const uri = find(dialects, dialect) ?? refuse("options.dialect");
  const translate = find(generators, generator) ?? refuse("options.for");
  const composed = (portin as Core).form({ porting, input }, context);
  return attempt("options.lang", catalog, () => translate(fillForm(composed, catalog, uri, confirm)));
}

/** A member of an object of a form. Names come from the API: one may be "__proto__". */
type Member = [name: string, property: FormProperty, ui: UiField | UiSchema, required: boolean];

/** Makes a form of what it depends on, as schema/fill.go does. The URI is the "$schema". */
export function fillForm(composed: Composed, catalog: FormCatalog, uri: string, confirm?: boolean): FormSpec {
  const root: Member[] = [];
  const inAddress: Member[] = [];
  const address: Member = ["address", words("address", catalog), {} as UiSchema, true];
  for (const [field, of] of Object.entries(composed)) {
    const name = field.replace(/^address\.(?=.)/s, "");
    const filled = fillField(field, of, catalog);
    if (name === field) root.push([name, ...filled, true]);
    // The address stands where its first member does.
    else if (inAddress.push([name, ...filled, !of.optional]) === 1) root.push(address);
  }
  address[1] = { ...address[1], ...schemaOf(inAddress) };
  address[2] = uiSchemaOf(inAddress);
  if (confirm && root.length > 0) root.push(checkbox(catalog));
  return {
    schema: { $schema: uri, ...schemaOf(root) },
    uiSchema: uiSchemaOf(root),
    steps: steps(namesOf(root), catalog),
  };
}

/** The checkbox of the checklist's `detailsMatch`, which no body has. */
function checkbox({ checklist }: FormCatalog): Member {
  const schema: FormProperty = { title: checklist.detailsMatch, type: "boolean", enum: [true] };
  return ["detailsMatch", schema, { "ui:autocomplete": "off", "ui:widget": "checkbox" }, true];
}

function namesOf(members: Member[]): string[] {
  return members.map(([name]) => name);
}

function schemaOf(members: Member[]) {
  const required = namesOf(members.filter(([, , , required]) => required));
  return { type: "object", properties: Object.fromEntries(members), required, additionalProperties: false } as const;
}

function uiSchemaOf(members: Member[]): UiSchema {
  return { "ui:order": namesOf(members), ...Object.fromEntries(members.map(([name, , ui]) => [name, ui])) };
}

/** The schema and the uiSchema of a field. */
function fillField(field: Field, of: ComposedField, catalog: FormCatalog): [FormProperty, UiField] {
  const { default: held, pattern, optional, choices, kind, "ui:help": help, ...hints } = of;
  const [, type, autoComplete, autoCapitalize = "none"] = inputOf(field);
  const schema = words(field, catalog, kind);
  const ui: UiField = { "ui:autocomplete": autoComplete };
  if (kind) ui["ui:kind"] = kind;
  const [values, names] = choicesOf(field, choices, catalog);
  schema.type = optional ? ["string", "null"] : "string"; // null is how the API says nothing
  if (values.length > 0) {
    schema.enum = values;
    ui["ui:widget"] = "select";
    ui["ui:enumNames"] = names;
  } else if (type === "checkbox") {
    schema.type = "boolean";
    schema.enum = [true]; // generators tick what has to be a constant
    ui["ui:widget"] = type;
  } else if (type === "date") {
    schema.format = ui["ui:widget"] = type;
  } else {
    if (pattern) schema.pattern = fillPattern(pattern);
    if (type === "tel") ui["ui:inputType"] = type;
    ui["ui:autocapitalize"] = autoCapitalize;
    Object.assign(ui, hints);
  }
  if (held && (schema.enum ?? [held]).includes(held)) schema.default = held;
  const text = help && helpOf(field, help, catalog);
  if (text) ui["ui:help"] = text;
  return [schema, ui];
}

/** The title and the description of a field of a kind, to begin its schema with. */
function words(field: Field, catalog: FormCatalog, kind?: string): FormProperty {
  const { label, hint } = labelOf(field, catalog, kind);
  const schema = { title: label } as FormProperty;
  // The hint for a state is for who types one in the United States: a form has a list.
  if (hint !== undefined && field !== "address.state") schema.description = hint;
  return schema;
}

/** The values of a field that is one of a few, and their names: the field's own where there is no other choice. */
function choicesOf(
  field: Field,
  of: string[] | string | undefined,
  catalog: FormCatalog,
): [values: string[], names: string[]] {
  if (typeof of === "string") return splitStates(of);
  const { options = {} } = find<Label>(catalog.fields, field) ?? {};
  const own = of ? of.filter((_, i) => i % 2 === 0) : [...(find(values, field) ?? [])];
  return [own, own.map((value, i) => find(options, value) ?? of?.[2 * i + 1] ?? value)];
}

/** The codes and the names of the states. */
function splitStates(text: string): [codes: string[], names: string[]] {
  const codes: string[] = [];
  const names: string[] = [];
  for (const state of text.split("\n")) {
    const code = state.slice(0, 2);
    if (code === codes[codes.length - 1]) continue; // what else it is called
    codes.push(code);
    names.push(state.slice(3));
  }
  return [codes, names];
}

/** The pages of a wizard for some fields, which are in form order. */
function steps(names: string[], { formSteps }: FormCatalog): FormSpec["steps"] {
  const pages: FormSpec["steps"] = [];
  for (const name of names) {
    let page = pages[pages.length - 1];
    const step = name === "address" ? name : name === "detailsMatch" && page ? page.step : inputOf(name)[0];
    if (page?.step !== step) pages.push((page = { step, title: formSteps[step], fields: [] }));
    page.fields.push(name);
  }
  return pages;
}

/** What a carrier's customers have to know of a field. */
function helpOf(field: Field, of: string, catalog: FormCatalog): string | undefined {
  const [days, id] = of.split(" ") as [string, string];
  const carrier = find(catalog.carriers, id);
  if (field === "accountNumber") return carrier?.accountNumber;
  const pin = carrier?.pin;
  return pin && days !== "0" ? `${pin} ${pinDaysOf(Number(days), catalog)}` : pin;
}
