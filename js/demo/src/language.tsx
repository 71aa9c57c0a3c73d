import type { Catalog } from "portin";
import { en } from "portin/messages/en";
import { es } from "portin/messages/es";
import { createContext, use, useEffect, useState, type ReactNode } from "react";
import { english, spanish, type Texts } from "./texts";

/** A language of the page: portin's words, and the page's own. */
interface Language {
  readonly name: string;
  readonly catalog: Catalog;
  readonly texts: Texts;
}

const fallback: Language = { name: "English", catalog: en, texts: english };
const languages = [fallback, { name: "Español", catalog: es, texts: spanish }];

const LanguageContext = createContext({ ...fallback, choose(_: Language) {} });

export const useLanguage = () => use(LanguageContext);

/** The language of everything in it, at first the one that the browser prefers. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [code] = navigator.language.split("-");
  const preferred = languages.find(({ catalog }) => catalog.language === code) ?? fallback;
  const [language, choose] = useState(preferred);
  useEffect(() => {
    document.documentElement.lang = language.catalog.language;
    document.title = `${language.texts.title} – portin demo`;
  }, [language]);
  return <LanguageContext value={{ ...language, choose }}>{children}</LanguageContext>;
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
