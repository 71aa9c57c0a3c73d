// Until the core answers fields() itself, they are put together from the form for "plain" and fieldProps.
import { fieldProps, form, formatField } from "./imports.js";

import type { Catalog, Context, Field, FieldProps, FormStep, Input, Porting } from "./imports.js";

export interface FormField {
  readonly name: Field;
  readonly step: FormStep;
  readonly kind: "text" | "date" | "checkbox" | "select";
  readonly label: string;
  readonly hint?: string;
  readonly help?: string;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly optional: boolean;
  readonly initial?: string | boolean;
  readonly props: FieldProps;
}

export interface FieldsOptions extends Context {
  readonly catalog?: Catalog | undefined;
  readonly input?: Input | undefined;
  readonly confirm?: boolean | undefined;
}

export function fields(porting: Porting | null, { catalog, ...options }: FieldsOptions): FormField[] {
  const held = porting ?? { status: "draft", required: ["phoneNumber", "donorProvider", "address"] };
  const spec: any = form(held, { ...options, for: "plain", ...(catalog && { lang: catalog }) });
  const all: FormField[] = [];
  for (const { step, fields } of spec.steps) {
    for (const name of fields) {
      const { properties, required = [] } = spec.schema.properties[name];
      const members = properties
        ? Object.keys(properties).map((member) => [`${name}.${member}`, properties[member], required.includes(member)])
        : [[name, spec.schema.properties[name], true]];
      for (const [name, schema, isRequired] of members) {
        const kind = schema.oneOf ? "select" : schema.type === "boolean" ? "checkbox" : (schema.format ?? "text");
        all.push({
          name,
          step,
          kind,
          label: name === "detailsMatch" ? schema.title : formatField(name, catalog).label,
          ...(schema.description && { hint: schema.description }),
          ...(schema.oneOf && {
            options: schema.oneOf.map(({ const: value, title }: any) => ({ value, label: title })),
          }),
          optional: !isRequired,
          ...(schema.default !== undefined && { initial: schema.default }),
          props: fieldProps(name, porting),
        });
      }
    }
  }
  return all;
}
