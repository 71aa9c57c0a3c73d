import { option, refuse, requireText } from "../core/arguments.js";
import type { Core } from "../generated/portin.js";
import { dialects, formOfFields } from "./form.js";
import type { FormProperty, FormSchema } from "./form-types.js";
import { inputFields, nullable } from "../generated/fields.js";
import { en } from "../generated/messages/en.js";
import type { Field } from "../generated/names.js";
import { find } from "../core/text.js";
import type { Context } from "../core/types.js";

/** The "$schema" for each target of Standard JSON Schema. A schema in a document of OpenAPI 3.0 has none. */
const targets = { "draft-07": dialects["draft-07"], "draft-2020-12": dialects["2020-12"], "openapi-3.0": "" };

/** The schema of an input. It is that of a form, except for the fields that may be null. */
export type InputSchema = Omit<FormSchema, "$schema" | "properties"> & {
  $schema?: string;
  properties: { [name: string]: InputProperty };
};

type Type = Exclude<FormProperty["type"], readonly unknown[]>;

export type InputProperty = Omit<FormProperty, "type" | "properties"> & {
  type: Type | [Type, "null"];
  /** OpenAPI 3.0 has this in place of the type "null". */
  nullable?: true;
  properties?: { [name: string]: InputProperty };
};

/**
 * The JSON Schema of what `validate` takes, or of the value it gives: a form of
 * every field, of which those have to be there that the context requires. It
 * refuses nothing that `validate` takes.
 *
 * @throws PortinError `invalidArgument` for another target than `draft-07`, `draft-2020-12` and `openapi-3.0`.
 */
export function inputSchema(
  portin: Core,
  context: Context | undefined,
  options: { target: string },
  isValue: boolean,
): InputSchema {
  const target = option("options", options, "target");
  requireText(target, "options.target");
  const uri = find(targets, target) ?? refuse("options.target");
  const required = option("context", context, "required") ?? [];
  const every = [...new Set(inputFields.map(nameOf))];
  const porting = { status: "draft", required: [...every, ...required] };
  const anywhere = { address: { country: "?" } }; // an address has the rules of the country that it names
  const known = { ...context, required: [] };
  const fields = portin.form({ porting, input: anywhere }, known);
  for (const field of every) {
    if (field !== "address" && !fields.some(({ name }) => name === field)) {
      // which a draft does not ask for, and an input may have all the same
      fields.push(...portin.form({ porting, input: anywhere, field }, known));
    }
  }
  const { $schema: _, ...schema } = formOfFields(fields, en, uri).schema;
  const wanted = required.map(nameOf);
  return {
    ...(uri && { $schema: uri }),
    ...schema,
    properties: opened(schema.properties, ""),
    required: schema.required.filter((name) => wanted.includes(name)),
  };

  /** The properties without rules that hold only in a form, where dates and choices are not typed. */
  function opened(properties: { [name: string]: FormProperty }, path: string): InputSchema["properties"] {
    const all = Object.entries(properties).map(([name, { format, enum: choices, properties, ...property }]) => {
      const field = path + name;
      const type = Array.isArray(property.type) ? property.type[0] : property.type;
      const opening: InputProperty = { ...property, type };
      if (format && isValue) opening.format = format;
      if (choices && (field === "behavior" || type === "boolean")) opening.enum = choices;
      if (properties) opening.properties = opened(properties, `${field}.`);
      if (nullable.includes(field) && !required.includes(field)) {
        if (uri) opening.type = [type, "null"];
        else opening.nullable = true;
      }
      return [name, opening];
    });
    return Object.fromEntries(all);
  }
}

/** The member of an input that a field is in. */
function nameOf(field: Field): string {
  return field.split(".")[0]!;
}
