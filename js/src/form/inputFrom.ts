import type { Input } from "./imports.js";
import { withMember } from "./paths.js";
import { reading, refuse } from "./refuse.js";
import type { SentForm } from "./types.js";

/** What a form without a script has sent. */
export interface FormInput {
  /** What was entered, for `prepareUpdate` and its like. */
  input: Input;
  /** Whether the checkbox `detailsMatch` was checked. */
  confirmed: boolean;
}

/** The fields that are checkboxes. A browser sends "on" for one that is checked, and nothing for another. */
const checkboxes = ["donorProviderApproval", "detailsMatch"];

const remedy = "Pass the FormData or URLSearchParams of a form without files";

/**
 * Reads what a form has sent whose elements have the names of `fields`: the address by its members, checkboxes as
 * true. Names that begin with `$ACTION` are React's and left out.
 *
 * @throws PortinError `invalidArgument` if it is no FormData or URLSearchParams, or has a file.
 * @example
 * async function save(_state: State, formData: FormData) {
 *   "use server";
 *   const { input, confirmed } = inputFrom(formData);
 * }
 */
export function inputFrom(formData: SentForm): FormInput {
  return reading("formData", () => read(formData));
}

function read(formData: SentForm): FormInput {
  if (typeof formData?.forEach !== "function" || typeof formData.getAll !== "function") refuse("formData", remedy);
  let input: Record<string, unknown> = {};
  formData.forEach((value: unknown, name: string) => {
    if (name.startsWith("$ACTION")) return;
    if (typeof value !== "string") refuse(`formData.${name}`, remedy);
    input = withMember(input, name, checkboxes.includes(name) ? value === "on" || value === "true" : value);
  });
  const { detailsMatch, ...entered } = input;
  return { input: entered as Input, confirmed: detailsMatch === true };
}
