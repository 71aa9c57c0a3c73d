import { en } from "portin/messages/en";
import { createContext, use, useEffect, useState, type ReactNode } from "react";
import { english as texts, type Language } from "./texts";

const english: Language = { name: "English", catalog: en, texts };

/** By their codes. Another than English is loaded when it is asked for. */
const languages: Readonly<Record<string, { name: string; load: () => Promise<Language> }>> = {
  en: { name: "English", load: async () => english },
  es: { name: "Español", load: async () => (await import("./spanish")).spanish },
};

/** The language that the browser prefers. */
export const preferred = () => (languages[navigator.language.split("-")[0]!] ?? languages["en"]!).load();

const LanguageContext = createContext({ ...english, choose(_: Language) {} });

export const useLanguage = () => use(LanguageContext);

/** The language of everything in it, until another is chosen. */
export function LanguageProvider({ first, children }: { first: Language; children: ReactNode }) {
  const [language, choose] = useState(first);
  useEffect(() => {
    document.documentElement.lang = language.catalog.language;
    document.title = `${language.texts.title} – portin demo`;
  }, [language]);
  return <LanguageContext value={{ ...language, choose }}>{children}</LanguageContext>;
}

/** A button for each language. What was typed stays. */
export function LanguageSwitch() {
  const { name: chosen, texts, choose } = useLanguage();
  return (
    <div className="languages" role="group" aria-label={texts.language}>
      {Object.entries(languages).map(([code, { name, load }]) => (
        <button key={code} lang={code} aria-pressed={name === chosen} onClick={() => load().then(choose)}>
          {name}
        </button>
      ))}
    </div>
  );
}
