import { attempt, copied, reading, requireText } from "../core/arguments.js";
import type { Core, Portin } from "../generated/portin.js";
import { labelOf } from "../core/text.js";
import type { Porting } from "../core/types.js";
import type { CoreField } from "../generated/answers.js";
import type { Field, FieldKind } from "../generated/names.js";
import type { FormCatalog } from "../messages/catalog.js";
import type { FieldProps, FieldPropsOptions, NativeProps, PropsOptions } from "./field-types.js";

/** Implements `fieldProps`, which functions.ts describes: with titles, if there is a catalog. */
export function fieldPropsOf(
  portin: Portin,
  field: Field,
  porting?: Porting | null,
  catalog?: FormCatalog,
  options?: FieldPropsOptions,
): FieldProps {
  requireText(field, "field");
  const { catalog: _, input = {}, html, platform, ...context } = copied("options", options);
  const parts = { porting: porting ?? null, input, field };
  const [of] = reading("portin", () => [...(portin as Core).form(parts, context)]) as [CoreField];
  const props = attempt("options.catalog", catalog, () => withTitle(of, catalog));
  return presented(props, "text", { html, platform });
}

/** The attributes of an input element, with the message that a browser shows if the pattern does not match. */
export function withTitle({ name, variant, props }: CoreField, catalog: FormCatalog | undefined): FieldProps {
  if (!props.pattern || !catalog) return props;
  const { label, hint } = labelOf(name, catalog, variant);
  return { ...props, title: hint || label };
}

/** The attributes as an element of a kind and of a platform takes them. */
export function presented(props: FieldProps, kind: FieldKind, { html, platform }: PropsOptions): FieldProps {
  const taken = kind === "select" ? { autoComplete: props.autoComplete! } : props;
  if (platform === "native") return native(taken) as FieldProps;
  if (!html) return taken;
  return Object.fromEntries(Object.entries(taken).map(([name, value]) => [name.toLowerCase(), value]));
}

/** React Native's names of autofill tokens, where they differ from HTML's. */
const nativeNames: { readonly [token: string]: NativeProps["autoComplete"] } = {
  bday: "birthdate-full",
  "address-level1": "postal-address-region",
  "address-level2": "postal-address-locality",
};

function native({ autoComplete, type, pattern, title, max, ...props }: FieldProps): NativeProps {
  return {
    ...props,
    ...(props.spellCheck === false && { autoCorrect: false }),
    autoComplete: nativeNames[autoComplete!] ?? (autoComplete as NativeProps["autoComplete"]),
  };
}
