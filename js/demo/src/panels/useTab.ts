import { useSyncExternalStore } from "react";

/** The tabs of the page: the same flow with inputs of its own, and with those that a form generator makes. */
export const tabs = ["inputs", "rjsf", "jsonforms"] as const;

export type Tab = (typeof tabs)[number];

/** The tab that is chosen. It is kept in the page's address, for a reload and for links. */
export function useTab(): Tab {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  return tabs.find((tab) => hash === `#${tab}`) ?? tabs[0];
}

export function chooseTab(tab: Tab) {
  location.replace(`#${tab}`); // which adds nothing to go back to
}

function subscribe(onChange: () => void) {
  addEventListener("hashchange", onChange);
  return () => removeEventListener("hashchange", onChange);
}
