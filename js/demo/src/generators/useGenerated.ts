import type { Field } from "portin";
import type { DemoForm } from "../inputs/useForm";
import { useEffect, useState } from "react";
import { elementOf } from "../inputs/ErrorSummary";
import { afterPress } from "../inputs/press";
import { useProblems } from "../inputs/useProblems";

/** How a form goes on whose inputs a form generator has made. The id of each is its field. */
export function useGenerated(form: DemoForm) {
  const [goal, setGoal] = useState<{ readonly field: Field }>();
  const problems = useProblems(form);

  useEffect(() => {
    const [field] = form.refusal?.fields ?? [];
    if (field) setGoal({ field });
  }, [form.refusal]);

  // Takes the user to a control once it has its description.
  useEffect(() => {
    if (goal) elementOf(goal.field)?.focus();
  }, [goal]);

  return {
    problems,
    goTo: (field: Field) => setGoal({ field }),
    /** The user has left an input. */
    leave(field: Field, value: unknown) {
      if (value) afterPress(() => form.touch(field)); // what is left empty may be for later
    },
    /** The button was pressed. */
    press() {
      if (form.submitting) return;
      const [first] = problems.press(() => true);
      if (first) setGoal(first);
      else form.submit();
    },
  };
}
