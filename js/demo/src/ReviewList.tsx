import type { Field, Porting } from "portin";
import { summaryOf } from "./format";
import { fieldText } from "./texts";

interface ReviewListProps {
  readonly porting: Porting;
  readonly fields: readonly Field[];
  readonly chosen: readonly Field[];
  readonly onChange: (chosen: readonly Field[]) => void;
}

/** What the old carrier may complain about next. Ticking a field adds it to the form. */
export function ReviewList({ porting, fields, chosen, onChange }: ReviewListProps) {
  if (fields.length === 0) return null;
  return (
    <details className="review">
      <summary>Check the rest, too</summary>
      <p className="note">Carriers name one problem at a time. Tick what you’d like to change.</p>
      {fields.map((field) => (
        <label key={field}>
          <input
            type="checkbox"
            checked={chosen.includes(field)}
            onChange={({ target }) =>
              onChange(target.checked ? [...chosen, field] : chosen.filter((other) => other !== field))
            }
          />
          <span>
            {fieldText(field).label}
            <small>{summaryOf(porting, field)}</small>
          </span>
        </label>
      ))}
    </details>
  );
}
