import { useState } from "react";
import { ChoosePanel } from "./panels/ChoosePanel";
import { Inspector } from "./panels/Inspector";
import { LanguageSwitch, useLanguage } from "./language";
import { PortingPanel } from "./panels/PortingPanel";
import { Tabs, useTab } from "./panels/Tabs";
import { useMove } from "./api/useMove";

export function App() {
  const { texts } = useLanguage();
  const move = useMove();
  const tab = useTab();
  // Coming back to the list, the focus goes to it; loading the page, it stays.
  const [returned, setReturned] = useState(false);

  function startOver() {
    setReturned(true);
    move.startOver();
  }

  return (
    <>
      <header className="masthead">
        <h1>
          <img src={`${import.meta.env.BASE_URL}icon.svg`} alt="" width="28" height="28" /> {texts.title}
        </h1>
        <LanguageSwitch />
        <p>{texts.about}</p>
      </header>
      <main>
        <Tabs chosen={tab}>
          {move.porting ? (
            <PortingPanel move={move} porting={move.porting} tab={tab} startOver={startOver} />
          ) : (
            <ChoosePanel move={move} returned={returned} />
          )}
        </Tabs>
      </main>
      <Inspector move={move} startOver={startOver} />
    </>
  );
}
