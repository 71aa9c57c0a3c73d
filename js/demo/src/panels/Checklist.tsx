import { formatCheck, type CheckItem } from "portin";
import { useLanguage } from "../language";

interface ChecklistProps {
  readonly title: string;
  readonly items: readonly CheckItem[];
  /** It is said already, and only to be looked up. */
  readonly folded: boolean;
}

/** What to have done before the old carrier is asked. What is to be confirmed, a form asks for. */
export function Checklist({ title, items, folded }: ChecklistProps) {
  const { catalog } = useLanguage();
  const told = items.filter(({ confirm }) => !confirm);
  if (told.length === 0) return null;
  return (
    <section className="checklist" aria-label={title}>
      <details open={!folded}>
        <summary>{title}</summary>
        <ul>
          {told.map((item) => (
            <li key={item.code}>{formatCheck(item, catalog)}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
