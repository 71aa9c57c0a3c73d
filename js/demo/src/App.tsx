import { useState } from "react";
import { ChoosePanel } from "./ChoosePanel";
import { Inspector } from "./Inspector";
import { LanguageSwitch, useLanguage } from "./language";
import { PortingPanel } from "./PortingPanel";
import { Tabs } from "./Tabs";
import { usePorting } from "./usePorting";
import { useTab } from "./useTab";

export function App() {
  const { texts } = useLanguage();
  const state = usePorting();
  const tab = useTab();
  const { porting, decision } = state;
  // Coming back to the list, the focus goes to it; loading the page, it stays.
  const [returned, setReturned] = useState(false);

  function startOver() {
    setReturned(true);
    state.startOver();
  }

  return (
    <>
      <header className="masthead">
        <h1>
          <img src="/icon.svg" alt="" width="28" height="28" /> {texts.title}
        </h1>
        <LanguageSwitch />
        <p>{texts.about}</p>
      </header>
      <main>
        <Tabs chosen={tab}>
          {porting && decision ? (
            <PortingPanel
              // After an update the panel is a new one, so that no form keeps what was typed.
              key={`${decision.step} ${state.updates}`}
              state={state}
              porting={porting}
              decision={decision}
              tab={tab}
              startOver={startOver}
            />
          ) : (
            <ChoosePanel state={state} returned={returned} />
          )}
        </Tabs>
      </main>
      <Inspector state={state} startOver={startOver} />
    </>
  );
}
