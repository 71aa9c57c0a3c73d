import { formatAlternative, formatAPIError, formatField, type APIError, type Field } from "portin";
import { useLanguage } from "../language";

interface AlertProps {
  readonly refusal: APIError | undefined;
  /** There was no answer at all. */
  readonly isUnreachable: boolean;
  /** Leads to a field that the API refused. */
  readonly onFollow?: (field: Field) => void;
}

/** What the API refused, and what to do about it. The element is always there, so that screen readers notice it fill. */
export function Alert({ refusal, isUnreachable, onFollow }: AlertProps) {
  const { catalog, texts } = useLanguage();
  return (
    <div role="alert">
      {isUnreachable && <p className="summary error">{texts.unreachable}</p>}
      {refusal && (
        <div className="summary error">
          <strong>{formatAPIError(refusal, catalog).title}</strong>
          <p>{formatAPIError(refusal, catalog).text}</p>
          {onFollow && <FieldLinks fields={refusal.fields.map((field) => [field, ""])} onFollow={onFollow} />}
          <ul>
            {refusal.alternatives.map((alternative) => (
              <li key={alternative}>{formatAlternative(alternative, catalog)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** Links to fields. The text of each is what is wrong with the field, or else its name. */
export function FieldLinks({ fields, onFollow }: { fields: [Field, string][]; onFollow: (field: Field) => void }) {
  const { catalog } = useLanguage();
  return (
    <ul>
      {fields.map(([field, text]) => (
        <li key={field + text}>
          <a
            href={`#${field}`}
            onClick={(event) => {
              event.preventDefault(); // the address stays as it is
              onFollow(field);
            }}
          >
            {text || formatField(field, catalog).label}
          </a>
        </li>
      ))}
    </ul>
  );
}
