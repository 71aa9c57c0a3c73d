import { refusalText } from "./form-errors.js";
import type { UiSchema } from "./form-types.js";
import type { Catalog } from "../messages/catalog.js";
import { reading } from "../core/arguments.js";
import { own } from "../core/text.js";

/** The members of an error of react-jsonschema-form that are read and written. */
export interface RjsfError {
  name?: string | undefined;
  property?: string | undefined;
  title?: string | undefined;
  message?: string | undefined;
  stack: string;
}

/**
 * Returns a form's `transformErrors`, with the texts of a catalog: those of Ajv are for developers.
 *
 * @example
 * <Form {...form(porting, { catalog: es })} validator={validator} transformErrors={transformErrors(es)} />
 */
export function transformErrors(catalog: Catalog) {
  return <Of extends RjsfError>(errors: Of[], uiSchema?: object): Of[] =>
    errors.map((error) => {
      const { name, property, title } = error;
      if (property === undefined) return error; // of the schema itself
      const field = property.replace(/^\./, "");
      const ui = field.split(".").reduce(own, uiSchema);
      const message = refusalText({ field, keyword: name, kind: own(ui, "ui:kind") }, catalog);
      return { ...error, message, stack: title ? `${title}: ${message}` : message };
    });
}

/**
 * Returns the uiSchema of a form with what an app says of its own, which comes first: of a field, of a member of the
 * address, or of the form.
 *
 * @example
 * withUi(uiSchema, { accountPin: { "ui:widget": "password" }, "ui:submitButtonOptions": { submitText: "Send" } });
 */
export function withUi(uiSchema: UiSchema, of: { readonly [name: string]: unknown }): UiSchema {
  return reading("of", () => {
    const all: { [name: string]: any } = reading("uiSchema", () => ({ ...uiSchema }));
    for (const [name, value] of Object.entries(of)) {
      const before = own(all, name);
      all[name] = isObject(before) && isObject(value) ? withUi(before as UiSchema, value) : value;
    }
    return all as UiSchema;
  });
}

function isObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
