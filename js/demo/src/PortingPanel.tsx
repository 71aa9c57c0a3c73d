import type { Decision } from "portin";
import { CancelButton } from "./CancelButton";
import { DeclinePanel } from "./DeclinePanel";
import { DraftPanel } from "./DraftPanel";
import { FinalPanel } from "./FinalPanel";
import type { StoredPorting } from "./gigs";
import { InformationPanel } from "./InformationPanel";
import type { PortingState } from "./usePorting";
import type { Tab } from "./useTab";
import { WaitPanel } from "./WaitPanel";

/** What every panel is given. */
export interface PanelProps {
  readonly state: PortingState;
  readonly porting: StoredPorting;
  readonly decision: Decision;
  /** Says what forms are made with. */
  readonly tab: Tab;
  readonly startOver: () => void;
}

/** The panel for what has to happen next, and the way out while there is one. */
export function PortingPanel(props: PanelProps) {
  const { state, porting, decision } = props;
  const StepPanel = panelOf(decision);
  return (
    <>
      <StepPanel {...props} />
      {decision.cancel.allowed && (
        <CancelButton
          cancel={decision.cancel}
          advised={decision.decline?.action === "newNumber"}
          busy={state.busy}
          onConfirm={() => state.cancel(porting.id)}
        />
      )}
    </>
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
