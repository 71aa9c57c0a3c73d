import { useSyncExternalStore, type KeyboardEvent, type ReactNode } from "react";
import { useLanguage } from "../language";

/** The tabs of the page: the same flow with inputs of its own, and with those that a form generator makes. */
const tabs = ["inputs", "rjsf", "jsonforms"] as const;

export type Tab = (typeof tabs)[number];

/** The tab that is chosen. It is kept in the page's address, for a reload and for links. */
export function useTab(): Tab {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  return tabs.find((tab) => hash === `#${tab}`) ?? tabs[0];
}

function subscribe(onChange: () => void) {
  addEventListener("hashchange", onChange);
  return () => removeEventListener("hashchange", onChange);
}

/** The tabs. Only the chosen one is a stop of the Tab key; the arrow keys lead to the others. */
export function Tabs({ chosen, children }: { chosen: Tab; children: ReactNode }) {
  const { texts } = useLanguage();
  const choose = (tab: Tab) => location.replace(`#${tab}`); // which adds nothing to go back to

  function press(event: KeyboardEvent) {
    const index = tabs.indexOf(chosen);
    const next = { ArrowLeft: index - 1, ArrowRight: (index + 1) % tabs.length, Home: 0, End: -1 }[event.key];
    const tab = next === undefined ? undefined : tabs.at(next);
    if (!tab) return;
    event.preventDefault();
    choose(tab);
    document.getElementById(`${tab}-tab`)?.focus();
  }

  return (
    <>
      <div className="tabs" role="tablist" aria-label={texts.tabs.label} onKeyDown={press}>
        {tabs.map((tab) => (
          <button
            key={tab}
            id={`${tab}-tab`}
            role="tab"
            aria-selected={tab === chosen}
            aria-controls="tabpanel"
            tabIndex={tab === chosen ? 0 : -1}
            onClick={() => choose(tab)}
          >
            {texts.tabs[tab]}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="tabpanel" aria-labelledby={`${chosen}-tab`}>
        {children}
      </div>
    </>
  );
}
