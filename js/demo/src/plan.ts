import { decide, type Field, type FormStep } from "portin";

/** One page of the wizard. */
export interface PlannedStep {
  readonly step: FormStep;
  readonly fields: readonly Field[];
}

/** The fields sorted into wizard steps, both in the order portin gives them. */
export function plan(fields: readonly Field[]): PlannedStep[] {
  const { steps, collect } = lacking(fields);
  return steps.map((step) => ({ step, fields: collect.filter((field) => lacking([field]).steps[0] === step) }));
}

/** What portin says of a porting that lacks just these fields. */
function lacking(required: readonly Field[]) {
  return decide({ status: "informationRequired", required });
}
