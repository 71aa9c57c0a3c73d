import type { Catalog } from "portin";
import { en } from "portin/messages/en";
import { es } from "portin/messages/es";
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import { english, spanish, type Texts } from "./texts";

/** A language of the page: portin's words, and the page's own. */
interface Language {
  readonly name: string;
  readonly catalog: Catalog;
  readonly texts: Texts;
}

const languages: readonly Language[] = [
  { name: "English", catalog: en, texts: english },
  { name: "Español", catalog: es, texts: spanish },
];

interface LanguageState extends Language {
  readonly choose: (language: Language) => void;
}

const LanguageContext = createContext<LanguageState | undefined>(undefined);

/** The language of everything in it, at first the one that the browser prefers. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, choose] = useState(preferred);
  useEffect(() => {
    document.documentElement.lang = language.catalog.language;
    document.title = `${language.texts.title} – portin demo`;
  }, [language]);
  const state = useMemo(() => ({ ...language, choose }), [language]);
  return <LanguageContext value={state}>{children}</LanguageContext>;
}

export function useLanguage(): LanguageState {
  const state = useContext(LanguageContext);
  if (!state) throw new Error("useLanguage is for the inside of a LanguageProvider.");
  return state;
}

/** A button for each language. What was typed stays. */
export function LanguageSwitch() {
  const { name, texts, choose } = useLanguage();
  return (
    <div className="languages" role="group" aria-label={texts.language}>
      {languages.map((language) => (
        <button
          key={language.name}
          lang={language.catalog.language}
          aria-pressed={language.name === name}
          onClick={() => choose(language)}
        >
          {language.name}
        </button>
      ))}
    </div>
  );
}

function preferred(): Language {
  const [fallback] = languages;
  const [code] = navigator.language.split("-");
  return languages.find(({ catalog }) => catalog.language === code) ?? fallback!;
}
