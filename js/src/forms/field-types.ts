import type { FieldKind, Field, FormStep } from "../generated/names.js";
import type { InputProps } from "../generated/answers.js";
import type { Portin } from "../generated/portin.js";
import type { FormCatalog } from "../messages/catalog.js";
import type { Context, Input } from "../core/types.js";

/** One field of a form with its words, as `fields` returns it. */
export interface FormField<Props = FieldProps> {
  /** A member of the address stands alone: `address.line1`. */
  name: Field;
  /** The page of a wizard. */
  step: FormStep;
  kind: FieldKind;
  label: string;
  /** The explanation that every user needs. */
  hint?: string;
  /** The carrier's own instructions. */
  help?: string;
  /** The choices of a select. */
  options?: { value: string; label: string }[];
  /** Whether it may stay empty, as a PIN may that the porting holds. */
  optional: boolean;
  /** The value that the porting holds, but never a secret. */
  initial?: string | boolean;
  /** The attributes of its element. */
  props: Props;
}

/** The options of `fields`. */
export interface FieldsOptions extends Omit<Context, "required" | "status">, PropsOptions {
  /** The fields to ask for. If absent, those that `decide` says to collect. */
  readonly required?: readonly Field[] | undefined;
  /** The texts: English if absent. */
  readonly catalog?: FormCatalog | undefined;
  /** What was typed so far. Its country decides the rules of the address, and its donor provider the help. */
  readonly input?: Input | undefined;
  /** Adds the checkbox `detailsMatch` as the last field, for the user to confirm the details. No body contains it. */
  readonly confirm?: boolean | undefined;
  /** The result of `createPortin`, to ask it in place of the default entry. */
  readonly portin?: Portin | undefined;
}

/** Under which names the attributes of an element are. */
export interface PropsOptions {
  /** The names of HTML, for `setAttribute`, templates, and frameworks that are not React. */
  readonly html?: boolean | undefined;
  /** `native` returns the props of a TextInput of React Native. */
  readonly platform?: "web" | "native" | undefined;
}

/** The options of `fieldProps`. */
export type FieldPropsOptions = Omit<FieldsOptions, "confirm" | "portin">;

/** React's props for the element of a field. A select has `autoComplete` only. */
export interface FieldProps extends Partial<InputProps> {
  /** The message that a browser shows if the pattern does not match. */
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
