import type { Field, Issue } from "portin";
import type { DemoForm } from "./useForm";
import { useState } from "react";
import { member } from "./member";

/**
 * What keeps a form from going on when its button is pressed: errors, or else
 * warnings. The form says what is wrong; the user may insist on a warning by
 * pressing again.
 */
export function useProblems(form: DemoForm) {
  const [problems, setProblems] = useState<readonly Issue[]>([]);
  const [insisted, setInsisted] = useState<ReadonlySet<string>>(new Set());

  /** An input was changed: its warnings are asked about again. */
  function change(field: Field) {
    setInsisted(new Set([...insisted].filter((key) => member(fieldOf(key)) !== member(field))));
  }

  /** The button was pressed that is for these issues: returns what keeps it from going on. */
  function press(isDue: (issue: Issue) => boolean): readonly Issue[] {
    const due = form.issues.filter(isDue);
    const errors = due.filter(isError);
    const problems = errors.length > 0 ? errors : due.filter((issue) => !insisted.has(keyOf(issue)));
    for (const { field } of due) form.touch(field);
    setProblems(problems);
    if (errors.length === 0) setInsisted(new Set([...insisted, ...problems.map(keyOf)]));
    return problems;
  }

  return {
    change,
    press,
    /** Another press begins. */
    forget: () => setProblems([]),
    problems,
    /** The user is asked whether the warnings are right: the next press goes on in spite of them. */
    isAsking: problems.length > 0 && problems.every((issue) => !isError(issue) && insisted.has(keyOf(issue))),
  };
}

function isError({ severity }: Issue): boolean {
  return severity === "error";
}

/** Tells issues apart: a PIN that is right for one carrier may not be for another. */
function keyOf({ field, code, params }: Issue): string {
  return [field, code, ...Object.values(params)].join(" ");
}

function fieldOf(key: string): Field {
  return key.split(" ")[0] ?? "";
}
