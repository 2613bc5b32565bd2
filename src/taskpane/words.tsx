import { createContext, useContext } from "react";
import type { FieldArguments, SentenceKey } from "../text/keys";
import { LANGUAGES, type Language } from "../text/language";
import { say } from "../text/text";

/** The language of the pane. */
export const LanguageContext = createContext<Language>(LANGUAGES[0] as Language);

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** Sentences in the pane's language. */
export interface Words {
  <K extends SentenceKey>(key: K, ...fields: FieldArguments<K>): string;
}

export function useWords(): Words {
  const language = useLanguage();
  return (key, ...fields) => say(language, key, ...fields);
}
