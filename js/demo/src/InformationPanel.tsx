import { Panel } from "./Panel";
import type { PanelProps } from "./PortingPanel";
import { statusText } from "./texts";
import { Wizard } from "./Wizard";

/** Asks for what portin says to collect. */
export function InformationPanel({ state, porting, decision }: PanelProps) {
  const { title, text } = statusText(decision.status);
  return (
    <Panel title={title} number={porting.phoneNumber} error={state.error}>
      <p>{text}</p>
      <Wizard
        porting={porting}
        fields={decision.collect}
        submit="Send"
        busy={state.busy}
        error={state.error}
        onSubmit={(patch) => state.update(porting.id, patch)}
      />
    </Panel>
  );
}
