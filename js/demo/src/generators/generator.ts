import type { Catalog, Context, Field, Input, Porting } from "portin";

/** What a form generator is given. */
export interface GeneratorProps {
  readonly porting: Porting;
  /** The options of form(). The input has no secrets: those are the form's alone. */
  readonly options: Context & {
    readonly catalog: Catalog;
    readonly confirm: boolean | undefined;
    readonly required: readonly Field[];
    readonly input: Input;
  };
}

/** What form() depends on: not on each letter that is typed. */
export function changing(porting: Porting, { catalog, providers, required, input }: GeneratorProps["options"]) {
  return [porting, catalog, providers, required?.join(), input.donorProvider, input.address?.country, input.behavior];
}
