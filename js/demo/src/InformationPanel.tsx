import { formatStatus } from "portin";
import { useLanguage } from "./language";
import { LazySchemaForm } from "./LazySchemaForm";
import { Panel } from "./Panel";
import type { PanelProps } from "./PortingPanel";
import { WarningsNote } from "./WarningsNote";
import { Wizard } from "./Wizard";

/** Asks for what portin says to collect. */
export function InformationPanel({ state, porting, decision, tab }: PanelProps) {
  const { catalog, texts } = useLanguage();
  const { title, text } = formatStatus(decision.status, catalog);
  return (
    <Panel title={title} number={porting.phoneNumber} error={state.error}>
      <p>{text}</p>
      <WarningsNote state={state} porting={porting} decision={decision} />
      {tab === "rjsf" ? (
        <LazySchemaForm state={state} porting={porting} submit={texts.send} />
      ) : (
        <Wizard state={state} porting={porting} fields={decision.collect} submit={texts.send} />
      )}
    </Panel>
  );
}
