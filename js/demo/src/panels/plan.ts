import { decide, type Field, type FormStep } from "portin";

/** One page of the wizard. */
export interface PlannedStep {
  readonly step: FormStep;
  readonly fields: readonly Field[];
}

/**
 * The fields sorted into wizard steps, both in the order portin gives them. The last step has those besides: what may be
 * left out, and the checkbox that is about all of them.
 */
export function plan(fields: readonly Field[], besides: readonly Field[]): PlannedStep[] {
  const { steps, collect } = lacking(fields);
  return steps.map((step, index) => {
    const own = collect.filter((field) => lacking([field]).steps[0] === step);
    return { step, fields: index === steps.length - 1 ? [...own, ...besides] : own };
  });
}

/** What portin says of a porting that lacks just these fields. */
function lacking(required: readonly Field[]) {
  return decide({ status: "informationRequired", required });
}
