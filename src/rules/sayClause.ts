import type { Language } from "../text/language";
import { say } from "../text/text";
import { quote } from "./clauses";

/** A clause with its document, article and words: "R003 《电商部人员规章制度》一.2：…（R024、R042 相同）". */
export function sayClause(language: Language, id: string): string {
  const quoted = quote(id, language);
  if (!quoted) return id;
  const { doc, article, text, same } = quoted;
  const described = say(language, "clause.quoted", { id, doc, article, text });
  return same.length === 0 ? described : described + say(language, "clause.same", { ids: same.join("、") });
}
