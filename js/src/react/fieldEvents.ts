/** Of an `input`, a `select` or a `textarea`, what a form has to do with. */
export interface FormElement {
  value: string;
  readonly type?: string;
  readonly checked?: boolean;
  focus?(): void;
}

/** How a form hears of an element. They are the same functions at every render. */
export interface FieldEvents {
  readonly ref: (element: FormElement | null) => void;
  readonly onChange: (event: { readonly target: FormElement }) => void;
  readonly onBlur: () => void;
}
