import type { Decision, Situation } from "portin";
import type { StoredPorting } from "../api/gigs";
import type { Move } from "../api/useMove";
import type { Tab } from "./Tabs";

/** What every step is given. */
export interface StepProps {
  readonly move: Move;
  readonly porting: StoredPorting;
  readonly decision: Decision;
  readonly situation: Situation;
  /** Says what forms are made with. */
  readonly tab: Tab;
  readonly startOver: () => void;
}
