import { type ILanguagePack, LocaleType, mergeLocales } from "@univerjs/core";
import type { Language } from "../../../text/language";

/** Univer's name for the page's language. */
export const LOCALE_TYPES: Record<Language, LocaleType> = { zh: LocaleType.ZH_CN, en: LocaleType.EN_US };

/** The words of every Univer plugin on the page, in one language; each language is a chunk of its own. */
export async function loadLocale(language: Language): Promise<ILanguagePack> {
  const { packs } = language === "zh" ? await import("./locale.zh") : await import("./locale.en");
  return mergeLocales(packs);
}
