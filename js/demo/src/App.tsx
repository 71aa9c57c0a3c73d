import { useState } from "react";
import { ChoosePanel } from "./ChoosePanel";
import { Inspector } from "./Inspector";
import { LanguageSwitch, useLanguage } from "./language";
import { PortingPanel } from "./PortingPanel";
import { usePorting } from "./usePorting";

export function App() {
  const { texts } = useLanguage();
  const state = usePorting();
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
        {porting && decision ? (
          <PortingPanel
            // After an update the panel is a new one, so that no form keeps what was typed.
            key={`${decision.step} ${state.updates}`}
            state={state}
            porting={porting}
            decision={decision}
            startOver={startOver}
          />
        ) : (
          <ChoosePanel state={state} returned={returned} />
        )}
      </main>
      <Inspector state={state} startOver={startOver} />
    </>
  );
}
