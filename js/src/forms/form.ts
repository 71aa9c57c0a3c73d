import { attempt, copied, refuse, requireText } from "../core/arguments.js";
import type { Portin } from "../generated/portin.js";
import { find, labelOf } from "../core/text.js";
import type { Porting } from "../core/types.js";
import type { CoreField } from "../generated/answers.js";
import type { FormCatalog } from "../messages/catalog.js";
import { coreFields, wordsOf } from "./fields.js";
import type { Dialect, FormOptions, FormProperty, FormSpec, Generator, UiField, UiSchema } from "./form-types.js";
import { generators } from "./generator.js";

/** The "$schema" of each. */
export const dialects: { readonly [dialect in Dialect]: string } = {
  "draft-07": "http://json-schema.org/draft-07/schema#",
  "2020-12": "https://json-schema.org/draft/2020-12/schema",
};

/** Implements `form`, which functions.ts describes, with the texts of a catalog. */
export function formOf<Of extends Generator>(
  portin: Portin,
  porting: Porting | null,
  catalog: FormCatalog,
  options: FormOptions<Of> & { readonly for: Of },
): FormSpec<Of>;
export function formOf(portin: Portin, porting: Porting | null, catalog: FormCatalog, options?: FormOptions): FormSpec;
export function formOf(
  portin: Portin,
  porting: Porting | null,
  catalog: FormCatalog,
  options?: FormOptions<Generator>,
): unknown {
  const { dialect = "draft-07", for: generator = "rjsf", catalog: _, ...rest } = copied("options", options);
  requireText(dialect, "options.dialect");
  requireText(generator, "options.for");
  const uri = find(dialects, dialect) ?? refuse("options.dialect");
  const translate = find(generators, generator) ?? refuse("options.for");
  const fields = coreFields(portin, porting, rest);
  return attempt("options.catalog", catalog, () => translate(formOfFields(fields, catalog, uri)));
}

/** A member of an object of a form. Names come from the API: one may be "__proto__". */
interface Member {
  name: string;
  property: FormProperty;
  ui: UiField | UiSchema;
  required: boolean;
}

/** Makes a form of its fields, as schema/fill.go does. The URI is the "$schema". */
export function formOfFields(fields: readonly CoreField[], catalog: FormCatalog, uri: string): FormSpec {
  const root: Member[] = [];
  const inAddress: Member[] = [];
  const address = { name: "address", required: true } as Member;
  for (const field of fields) {
    const member = memberOf(field, catalog);
    if (!isInAddress(field)) root.push(member);
    // The address stands where its first member does.
    else if (inAddress.push(member) === 1) root.push(address);
  }
  const { label, hint } = labelOf("address", catalog);
  address.property = { ...titled(label, hint), ...schemaOf(inAddress) };
  address.ui = uiSchemaOf(inAddress);
  return {
    schema: { $schema: uri, ...schemaOf(root) },
    uiSchema: uiSchemaOf(root),
    steps: stepsOf(fields, catalog),
  };
}

const prefix = "address.";

function isInAddress({ name }: CoreField): boolean {
  return name.startsWith(prefix) && name !== prefix;
}

function namesOf(members: Member[]): string[] {
  return members.map(({ name }) => name);
}

function schemaOf(members: Member[]) {
  return {
    type: "object",
    properties: Object.fromEntries(members.map(({ name, property }) => [name, property])),
    required: namesOf(members.filter(({ required }) => required)),
    additionalProperties: false,
  } as const;
}

function uiSchemaOf(members: Member[]): UiSchema {
  const own = members.filter(({ name }) => !name.startsWith("ui:")); // there it says something of the form itself
  return { "ui:order": namesOf(members), ...Object.fromEntries(own.map(({ name, ui }) => [name, ui])) };
}

/** The schema and the uiSchema of a field. */
function memberOf(field: CoreField, catalog: FormCatalog): Member {
  const { name, variant, optional, initial, props } = field;
  const { kind, label, hint, help, options } = wordsOf(field, catalog);
  const property = titled(label, hint);
  const ui: UiField = { "ui:autocomplete": props.autoComplete };
  if (variant) ui["ui:kind"] = variant;
  property.type = "string";
  if (options) {
    property.enum = options.map(({ value }) => value);
    ui["ui:widget"] = "select";
    ui["ui:enumNames"] = options.map(({ label }) => label);
  } else if (kind === "checkbox") {
    property.type = "boolean";
    property.enum = [true]; // not a constant: generators check that by themselves
    ui["ui:widget"] = kind;
  } else if (kind === "date") {
    property.format = ui["ui:widget"] = kind;
  } else {
    if (optional) property.type = ["string", "null"]; // null is how the API says nothing
    if (props.pattern) property.pattern = props.pattern;
    ui["ui:autocapitalize"] = props.autoCapitalize!;
    if (props.type === "tel" || props.inputMode === "numeric") ui["ui:inputType"] = "tel"; // it shows digits
    if (props.placeholder) ui["ui:placeholder"] = props.placeholder;
  }
  if (initial && (property.enum ?? [initial]).includes(initial)) property.default = initial;
  if (help) ui["ui:help"] = help;
  return { name: isInAddress(field) ? name.slice(prefix.length) : name, property, ui, required: !optional };
}

/** The title and the description that a schema begins with. */
function titled(title: string, description: string | undefined): FormProperty {
  return { title, ...(description !== undefined && { description }) } as FormProperty;
}

/** The pages of a wizard. An address is one property. */
function stepsOf(fields: readonly CoreField[], { formSteps }: FormCatalog): FormSpec["steps"] {
  const pages: FormSpec["steps"] = [];
  for (const field of fields) {
    const name = isInAddress(field) ? "address" : field.name;
    let page = pages[pages.length - 1];
    if (page?.step !== field.step) {
      page = { step: field.step, title: formSteps[field.step], fields: [] };
      pages.push(page);
    }
    if (page.fields[page.fields.length - 1] !== name) page.fields.push(name);
  }
  return pages;
}
