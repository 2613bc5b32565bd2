import type { ReactElement } from "react";
import { LANGUAGES, type Language } from "../../../text/language";
import { sayPage } from "../../text/page";
import type { BookState } from "../state";
import { Mark } from "./Mark";

/** Each language in its own words, so that it is found by those who read only that one. */
const LANGUAGE_NAMES: Record<Language, { name: string; lang: string }> = {
  zh: { name: "中文", lang: "zh-CN" },
  en: { name: "English", lang: "en" },
};

interface Props {
  language: Language;
  book: BookState | null;
  onLanguage: (language: Language) => void;
}

/** Product, what this host is and is not, the workbook's name, and the language. */
export function TitleBar({ language, book, onLanguage }: Props): ReactElement {
  return (
    <header className="title-bar" aria-label={sayPage(language, "product")}>
      <h1 className="product">
        <Mark />
        {sayPage(language, "product")}
      </h1>
      <span className="host-label" title={sayPage(language, "hostExplained")}>
        {sayPage(language, "hostLabel")}
      </span>
      <p className="book-name" aria-label={sayPage(language, "workbook")}>
        {book?.name}
        {book?.changed && (
          <span className="unsaved">
            <span aria-hidden="true">●</span> {sayPage(language, "unsaved")}
          </span>
        )}
      </p>
      <div className="languages" role="group" aria-label={sayPage(language, "language")}>
        {LANGUAGES.map((one) => (
          <button
            key={one}
            type="button"
            lang={LANGUAGE_NAMES[one].lang}
            aria-pressed={one === language}
            onClick={() => onLanguage(one)}
          >
            {LANGUAGE_NAMES[one].name}
          </button>
        ))}
      </div>
    </header>
  );
}
