import { prepareUpdate, type Field, type Issue, type Porting } from "portin";
import { usePortingForm, type FieldIssue, type PortingForm, type PortingFormOptions } from "portin/react";

/** A form of the demo, which asks about warnings page by page. */
export interface DemoForm extends PortingForm {
  /** All issues of what was entered, shown or not. */
  readonly issues: readonly Issue[];
  /** The issues that are shown at a field. */
  readonly issuesAt: (field: Field) => readonly FieldIssue[];
  readonly suggestionAt: (field: Field) => string | undefined;
}

export function useForm(porting: Porting, options: PortingFormOptions): DemoForm {
  const form = usePortingForm(porting, { ...options, onWarnings: "send" });
  const { required, providers, now } = options;
  const confirmation = form.fields.find(({ name }) => name === "detailsMatch");
  const unconfirmed: Issue = { field: "detailsMatch", code: "required", severity: "error", params: {} };
  const stateOf = (field: Field) => form.fields.find(({ name }) => name === field);
  return {
    ...form,
    // When they are read: a PIN that is typed changes nothing that is shown, so no render follows.
    get issues() {
      const { issues } = prepareUpdate(porting, form.getValues(), { required, providers, now });
      return confirmation && !confirmation.checked ? [...issues, unconfirmed] : issues;
    },
    issuesAt: (field) => stateOf(field)?.issues ?? [],
    suggestionAt: (field) => stateOf(field)?.suggestion,
  };
}
