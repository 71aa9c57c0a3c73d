import type { Field, Issue, UpdateRequest } from "portin";
import { useState } from "react";
import { member } from "./typed";

/** What a press of the button finds. */
interface Findings {
  readonly problems: readonly Issue[];
  /** To send if there are no problems. It is not kept. */
  readonly body: UpdateRequest["body"];
}

/**
 * Which of a form's issues to show, and when. What is wrong is said when an
 * input is left, that something is empty only when a button is pressed, and
 * both are gone as soon as they are put right. Issues hold no values, so no PIN
 * gets into React's state.
 */
export function useIssues(prepare: () => UpdateRequest) {
  const [shown, setShown] = useState<readonly Issue[]>([]);
  const [problems, setProblems] = useState<readonly Issue[]>([]);
  const [insisted, setInsisted] = useState<ReadonlySet<string>>(new Set());

  /** An input was changed: takes back what no longer holds, and asks about its warnings again. */
  function change(field: Field) {
    const { issues } = prepare();
    setShown(issues.filter(isIn(shown)));
    setInsisted(new Set([...insisted].filter((key) => member(fieldOf(key)) !== member(field))));
  }

  /** An input was left. */
  function leave() {
    const { issues } = prepare();
    setShown((before) => issues.filter((issue) => issue.code !== "required" || isIn(before)(issue)));
  }

  /** The button was pressed that is for these issues. Pressed again, it does not ask about the same warnings. */
  function press(isDue: (issue: Issue) => boolean): Findings {
    const { issues, body } = prepare();
    const due = issues.filter(isDue);
    const errors = due.filter(isError);
    const problems = errors.length > 0 ? errors : due.filter((issue) => !insisted.has(keyOf(issue)));
    setProblems(problems);
    setShown(issues.filter((issue) => issue.code !== "required" || due.includes(issue)));
    if (errors.length === 0) setInsisted(new Set([...insisted, ...problems.map(keyOf)]));
    return { problems, body };
  }

  return {
    change,
    leave,
    press,
    /** Another press begins. */
    forget: () => setProblems([]),
    /** What kept the last press from going on: errors, or else warnings that the user had not insisted on yet. */
    problems,
    /** The user is asked whether the warnings are right: the next press goes on in spite of them. */
    isAsking: problems.length > 0 && problems.every((issue) => !isError(issue) && insisted.has(keyOf(issue))),
    /** The issues to show at a field: its errors, or else its warnings. */
    at(field: Field): readonly Issue[] {
      const issues = shown.filter((issue) => issue.field === field);
      return issues.some(isError) ? issues.filter(isError) : issues;
    },
  };
}

export function isError({ severity }: Issue): boolean {
  return severity === "error";
}

/** Tells issues apart: a PIN that is right for one carrier may not be for another. */
function keyOf({ field, code, params }: Issue): string {
  return [field, code, ...Object.values(params)].join(" ");
}

function fieldOf(key: string): Field {
  return key.split(" ")[0] ?? "";
}

function isIn(issues: readonly Issue[]): (issue: Issue) => boolean {
  const keys = issues.map(keyOf);
  return (issue) => keys.includes(keyOf(issue));
}
