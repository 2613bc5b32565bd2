import { languageOf, type Language } from "../../text/language";

const PARAMETER = "lang";
const LOCALES: Record<Language, string> = { zh: "zh-CN", en: "en" };

/** The language that the page's address names (?lang=); else the browser's. */
export function addressedLanguage(): Language {
  return languageOf(new URLSearchParams(location.search).get(PARAMETER) ?? navigator.language);
}

/** Writes the language into the page and its address, so that a reload keeps it. */
export function addressLanguage(language: Language): void {
  document.documentElement.lang = LOCALES[language];
  const address = new URL(location.href);
  address.searchParams.set(PARAMETER, language);
  history.replaceState(null, "", address);
}
