import { PortinError } from "./error.js";
import { formOf, type Dialect, type FormSchema } from "./form.js";
import { formCatalog } from "./form-catalogs.js";
import type { Context, Portin } from "./types.js";

/** The dialects of JSON Schema, as Standard JSON Schema names its targets. */
const targets: { readonly [target: string]: Dialect } = { "draft-07": "draft-07", "draft-2020-12": "2020-12" };

/**
 * The JSON Schema of an input: that of a form of the fields that the context
 * requires, or of all, none of them required.
 *
 * @throws PortinError `invalidArgument` for another target than `draft-07` and `draft-2020-12`.
 */
export function inputSchema(portin: Portin, context: Context | undefined, target: string): FormSchema {
  const dialect = Object.hasOwn(targets, target) ? targets[target] : undefined;
  if (!dialect) throw new PortinError("invalidArgument", { reason: "wrongType", path: "options.target" });
  const required = context?.required ?? portin.decide({ status: "draft" }).editable;
  const { schema } = formOf(portin, { status: "informationRequired", required }, formCatalog(), { ...context, dialect });
  return context?.required ? schema : { ...schema, required: [] };
}
