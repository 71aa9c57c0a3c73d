import { formatField, type Field, type Porting } from "portin";
import { summaryOf } from "../format";
import { useLanguage } from "../language";

interface ReviewListProps {
  readonly porting: Porting;
  readonly fields: readonly Field[];
  readonly chosen: readonly Field[];
  readonly onChange: (chosen: readonly Field[]) => void;
}

/** What the old carrier may complain about next. Ticking a field adds it to the form. */
export function ReviewList({ porting, fields, chosen, onChange }: ReviewListProps) {
  const { catalog, texts } = useLanguage();
  if (fields.length === 0) return null;
  return (
    <details className="review">
      <summary>{texts.review.title}</summary>
      <p className="note">{texts.review.text}</p>
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
            {formatField(field, catalog).label}
            <small>{summaryOf(porting, field, catalog) || texts.notShown}</small>
          </span>
        </label>
      ))}
    </details>
  );
}
