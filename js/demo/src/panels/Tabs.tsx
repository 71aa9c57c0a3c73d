import type { KeyboardEvent, ReactNode } from "react";
import { useLanguage } from "../language";
import { chooseTab, tabs, type Tab } from "./useTab";

interface TabsProps {
  readonly chosen: Tab;
  /** What is on the tab. */
  readonly children: ReactNode;
}

/** The tabs. Only the chosen one is a stop of the Tab key; the arrow keys lead to the others. */
export function Tabs({ chosen, children }: TabsProps) {
  const { texts } = useLanguage();

  function press(event: KeyboardEvent) {
    const tab = neighbor(chosen, event.key);
    if (!tab) return;
    event.preventDefault();
    chooseTab(tab);
    document.getElementById(idOf(tab))?.focus();
  }

  return (
    <>
      <div className="tabs" role="tablist" aria-label={texts.tabs.label} onKeyDown={press}>
        {tabs.map((tab) => (
          <button
            key={tab}
            id={idOf(tab)}
            role="tab"
            aria-selected={tab === chosen}
            aria-controls="tabpanel"
            tabIndex={tab === chosen ? 0 : -1}
            onClick={() => chooseTab(tab)}
          >
            {texts.tabs[tab]}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="tabpanel" aria-labelledby={idOf(chosen)}>
        {children}
      </div>
    </>
  );
}

/** The tab that a key leads to, if any. */
function neighbor(chosen: Tab, key: string): Tab | undefined {
  const index = tabs.indexOf(chosen);
  switch (key) {
    case "ArrowLeft":
      return tabs.at(index - 1);
    case "ArrowRight":
      return tabs[(index + 1) % tabs.length];
    case "Home":
      return tabs[0];
    case "End":
      return tabs.at(-1);
  }
  return undefined;
}

function idOf(tab: Tab): string {
  return `${tab}-tab`;
}
