import { checklist, formatStatus } from "portin";
import { useLanguage } from "../language";
import { Panel } from "./Panel";
import type { PanelProps } from "./panel";
import { UpdateForm } from "./UpdateForm";
import { WarningsNote } from "./WarningsNote";

/** Asks for what portin says to collect. */
export function InformationPanel({ move, porting, decision, tab }: PanelProps) {
  const { catalog, texts } = useLanguage();
  const { title, text } = formatStatus(decision.status, catalog);
  const optional = decision.editable.filter((field) => field === "scheduledOn");
  const confirm = checklist(porting).some(({ code }) => code === "detailsMatch");
  return (
    <Panel title={title} number={porting.phoneNumber} error={move.error}>
      <p>{text}</p>
      <WarningsNote move={move} porting={porting} decision={decision} />
      <UpdateForm
        move={move}
        porting={porting}
        fields={decision.collect}
        optional={optional}
        confirm={confirm}
        submit={texts.send}
        tab={tab}
      />
    </Panel>
  );
}
