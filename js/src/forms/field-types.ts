import type { FieldKind, Field, FormStep } from "../generated/names.js";
import type { InputProps } from "../generated/answers.js";
import type { Portin } from "../generated/portin.js";
import type { FormCatalog } from "../messages/catalog.js";
import type { Context, Input } from "../core/types.js";

/** One field of a form with its words: what `fields` returns. */
export interface FormField<Props = FieldProps> {
  /** A member of the address stands alone: `address.line1`. */
  name: Field;
  /** The page of a wizard. */
  step: FormStep;
  kind: FieldKind;
  label: string;
  /** What everybody has to know of the field. */
  hint?: string;
  /** The carrier's own instructions. */
  help?: string;
  /** What a select offers. */
  options?: { value: string; label: string }[];
  /** Whether it may stay empty, as a PIN may that the porting holds. */
  optional: boolean;
  /** What the porting holds: never a secret. */
  initial?: string | boolean;
  /** The attributes of its element. */
  props: Props;
}

/** What `fields` has to know besides the porting. */
export interface FieldsOptions extends Omit<Context, "required" | "status">, PropsOptions {
  /** What to ask for: what `decide` says to collect unless given. */
  readonly required?: readonly Field[] | undefined;
  /** The language: English unless given. */
  readonly catalog?: FormCatalog | undefined;
  /** What was typed so far: the rules of the address are those of its country, the help is the donor provider's. */
  readonly input?: Input | undefined;
  /** Adds a checkbox `detailsMatch` as the last field, by which the user confirms what was entered; no body has it. */
  readonly confirm?: boolean | undefined;
  /** What `createPortin` returned, to ask that. */
  readonly portin?: Portin | undefined;
}

/** Under which names the attributes of an element are. */
export interface PropsOptions {
  /** The names of HTML, for `setAttribute`, templates, and frameworks that are not React. */
  readonly html?: boolean | undefined;
  /** `native`: what a TextInput of React Native takes. */
  readonly platform?: "web" | "native" | undefined;
}

/** What the props of a field depend on besides the porting. */
export type FieldPropsOptions = Omit<FieldsOptions, "confirm" | "portin">;

/** React's props for the element of a field. A select has `autoComplete` only. */
export interface FieldProps extends Partial<InputProps> {
  /** What a browser says where the pattern does not match. */
  title?: string;
}

/** The same by the names that attributes have in HTML: `inputmode`, `maxlength`. */
export type FieldAttributes = { [Name in keyof FieldProps as Lowercase<Name>]: FieldProps[Name] };

/** Props for a TextInput of React Native. */
export interface NativeProps
  extends Pick<FieldProps, "inputMode" | "autoCapitalize" | "spellCheck" | "maxLength" | "placeholder"> {
  autoComplete:
    | "off"
    | "given-name"
    | "family-name"
    | "birthdate-full"
    | "address-line1"
    | "address-line2"
    | "postal-address-locality"
    | "postal-address-region"
    | "postal-code"
    | "country"
    | "tel";
  autoCorrect?: false;
}
