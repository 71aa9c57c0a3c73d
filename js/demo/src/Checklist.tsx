import { formatCheck, type CheckItem } from "portin";
import { useLanguage } from "./language";

interface ChecklistProps {
  readonly title: string;
  readonly items: readonly CheckItem[];
}

/** What to have done before the old carrier is asked. What is to be confirmed, a form asks for. */
export function Checklist({ title, items }: ChecklistProps) {
  const { catalog } = useLanguage();
  const told = items.filter(({ confirm }) => !confirm);
  if (told.length === 0) return null;
  return (
    <section className="checklist" aria-label={title}>
      <p className="checklist-title">{title}</p>
      <ul>
        {told.map((item) => (
          <li key={item.code}>{formatCheck(item, catalog)}</li>
        ))}
      </ul>
    </section>
  );
}
