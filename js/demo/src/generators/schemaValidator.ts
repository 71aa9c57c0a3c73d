import { toErrorSchema, type RJSFSchema, type RJSFValidationError, type ValidatorType } from "@rjsf/utils";
import type { Issue } from "portin";
import { config, fromJSONSchema, type core } from "zod";

// Else zod tries whether it may compile, which the browser reports.
config({ jitless: true });

/**
 * Judges by the schema of a form, for react-jsonschema-form. Its usual validator
 * compiles schemas to JavaScript, and the Content-Security-Policy of this page
 * forbids that.
 */
export const validator: ValidatorType = {
  rawValidation: (schema, data) => ({ errors: schemaIssues(schema, data) as any[] }),
  isValid: (schema, data) => schemaIssues(schema, data).length === 0,
  validateFormData(data, schema) {
    const errors = schemaIssues(schema, data).map(errorOf);
    return { errors, errorSchema: toErrorSchema(errors) };
  },
};

/**
 * What a schema refuses, as issues, for portin's texts to say. Those of the
 * validator are for developers, and show patterns.
 */
function schemaIssues(schema: RJSFSchema, data: unknown): Issue[] {
  const { error } = fromJSONSchema(withoutDefaults(schema)).safeParse(data, { reportInput: true });
  return (error?.issues ?? []).map(({ path, input }) => {
    return { field: path.join("."), code: input === undefined ? "required" : "format", severity: "error", params: {} };
  });
}

/** To zod, what has a default is there, even where the user has emptied it. */
function withoutDefaults(schema: RJSFSchema): core.JSONSchema.JSONSchema {
  return JSON.parse(JSON.stringify(schema, (name, value) => (name === "default" ? undefined : value)));
}

function errorOf({ field, code }: Issue): RJSFValidationError {
  return { property: field, name: code, message: code, stack: code };
}
