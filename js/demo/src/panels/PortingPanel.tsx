import type { Decision } from "portin";
import { usePorting } from "portin/react";
import { CancelButton } from "./CancelButton";
import { DeclinePanel } from "./DeclinePanel";
import { DraftPanel } from "./DraftPanel";
import { FinalPanel } from "./FinalPanel";
import { InformationPanel } from "./InformationPanel";
import type { PanelProps } from "./panel";
import { WaitPanel } from "./WaitPanel";

/** The panel for what has to happen next, and the way out while there is one. */
export function PortingPanel(props: Omit<PanelProps, "decision">) {
  const { move, porting } = props;
  const decision = usePorting(porting, { now: move.asOf });
  const StepPanel = panelOf(decision);
  return (
    // After an update all of it is new, so that no form keeps what was typed.
    <div key={`${decision.step} ${move.updates}`}>
      <StepPanel {...props} decision={decision} />
      {decision.cancel.allowed && (
        <CancelButton
          cancel={decision.cancel}
          advised={decision.decline?.action === "newNumber"}
          busy={move.busy}
          onConfirm={() => move.cancel(porting.id)}
        />
      )}
    </div>
  );
}

function panelOf({ step }: Decision) {
  switch (step) {
    case "createSubscription":
      return DraftPanel;
    case "provideInformation":
      return InformationPanel;
    case "resolveDecline":
      return DeclinePanel;
    case "wait":
    case "awaitConsent":
      return WaitPanel;
    case "done":
    case "startOver":
    case "unknown":
      return FinalPanel;
  }
}
