import type { Decision } from "portin";
import type { StoredPorting } from "../api/gigs";
import type { Move } from "../api/useMove";
import type { Tab } from "./useTab";

/** What every panel is given. */
export interface PanelProps {
  readonly move: Move;
  readonly porting: StoredPorting;
  readonly decision: Decision;
  /** Says what forms are made with. */
  readonly tab: Tab;
  readonly startOver: () => void;
}
