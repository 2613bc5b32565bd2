export type Language = "zh" | "en";

export const LANGUAGES: readonly Language[] = ["zh", "en"];

/** The interface language for a locale of Office ("zh-CN", "en-US" …): English for English, else Chinese. */
export function languageOf(locale: string): Language {
  return /^en\b/i.test(locale) ? "en" : "zh";
}
