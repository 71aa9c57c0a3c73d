import { refusalText } from "./form-errors.js";
import type { FormProperty } from "./form-types.js";
import { reading } from "../core/arguments.js";
import type { Catalog, Label } from "../messages/catalog.js";
import { own } from "../core/text.js";

/** The members of an error of Ajv that are read. */
export interface AjvError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: object;
  readonly data?: unknown;
  readonly parentSchema?: object | undefined;
}

/**
 * Returns a `translateError` for the i18n of JSON Forms, with the texts of a catalog: those of Ajv are for developers.
 * It says them wherever Ajv is, best with its option `verbose`.
 *
 * @example
 * <JsonForms i18n={{ locale: "es", translateError: translateError(es) }} {...rest} />
 */
export function translateError(catalog: Catalog) {
  return ({ keyword, instancePath, params, data, parentSchema }: AjvError): string => {
    const path = instancePath
      .split("/")
      .slice(1)
      .map((name) => name.replace(/~1/g, "/").replace(/~0/g, "~"));
    let schema: object | undefined = parentSchema;
    if (keyword === "required") {
      const name = own(params, "missingProperty");
      path.push(name);
      schema = own(own(schema, "properties"), name);
    }
    const field = path.join(".");
    return refusalText({ field, keyword, data, kind: kindOf(field, own(schema, "title"), catalog) }, catalog);
  };
}

/**
 * The kind of a field, PAC for an account PIN, by its title: of labels that are the same, one with issues of its own.
 */
function kindOf(field: string, title: unknown, { fields, issues }: Catalog): string | undefined {
  const start = `${field}.`;
  const kinds = Object.entries<Label>(fields)
    .filter(([key, { label }]) => key.startsWith(start) && label === title)
    .map(([key]) => key.slice(start.length));
  const names = Object.keys(issues).filter((name) => name.startsWith(start));
  return kinds.find((kind) => names.some((name) => name.endsWith(`.${kind}`))) ?? kinds[0];
}

/**
 * Returns the data that a form begins with: the defaults of its schema, which JSON Forms leaves alone. To have Ajv put
 * them in brings them back where the user empties an input.
 *
 * @example
 * const [data, setData] = useState(() => initialData(schema));
 */
export function initialData(schema: Pick<FormProperty, "properties">): Record<string, unknown> {
  return reading("schema", () => dataOf(schema));
}

function dataOf({ properties = {} }: Pick<FormProperty, "properties">): Record<string, unknown> {
  const data: [string, unknown][] = [];
  for (const [name, property] of Object.entries(properties)) {
    if (property.properties) data.push([name, dataOf(property)]);
    else if (property.default !== undefined) data.push([name, property.default]);
  }
  return Object.fromEntries(data);
}
