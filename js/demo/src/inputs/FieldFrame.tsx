import type { Field } from "portin";
import type { ReactNode } from "react";
import { useLanguage } from "../language";
import type { Notes } from "./notes";
import { Sign } from "./Sign";

interface FieldFrameProps {
  readonly field: Field;
  readonly label: string;
  readonly help: ReactNode;
  readonly notes: Notes;
  /** The control stands before its label. */
  readonly checkbox?: boolean;
  /** The control. */
  readonly children: ReactNode;
}

/** A control with its label, the help for it and what is wrong with it. */
export function FieldFrame({ field, label, help, notes, checkbox = false, children }: FieldFrameProps) {
  const { texts } = useLanguage();
  const { issues, severity, suggestion } = notes;
  return (
    <div className={`field ${checkbox ? "checkbox" : ""} ${severity ?? ""}`}>
      {checkbox && children}
      <label htmlFor={field}>{label}</label>
      {help && <div id={`${field}-help`}>{help}</div>}
      {!checkbox && children}
      {/* Always there, so that screen readers notice it fill when an input is left. */}
      <div id={`${field}-issues`} className="issues" aria-live="polite">
        {severity && (
          <div>
            {issues.map((issue) => (
              <p key={issue.code}>
                <Sign severity={issue.severity} /> {issue.text}
              </p>
            ))}
            {suggestion && (
              <button type="button" className="quiet" onClick={suggestion.take}>
                {texts.suggestion(suggestion.text)}
              </button>
            )}
          </div>
        )}
      </div>
    </div>
  );
}
