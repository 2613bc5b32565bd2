import type { LawCode } from "../findings/codes";
import type { Certainty } from "../figures/dated";
import type { Language } from "../text/language";
import data from "./data/articles.json";

/** An article of Chinese law that touches pay: what it says in one sentence of our own, and where it was read. */
export interface Article {
  id: string;
  /** The law with its number, in Chinese. */
  law: string;
  article: string;
  text: Readonly<Record<Language, string>>;
  source: string;
  certainty: Certainty;
}

/** The articles behind each finding of the law. */
const BEHIND: Readonly<Partial<Record<string, readonly string[]>>> = data.findings satisfies Record<
  LawCode,
  string[]
>;

const BY_ID = new Map(data.articles.map((article) => [article.id, article as Article]));

/** The articles of an id: of itself (L17), or of a finding of the law (L-FINE); none for an unknown id. */
export function articlesOf(id: string): readonly Article[] {
  const ids = BEHIND[id] ?? [id];
  return ids.flatMap((one) => BY_ID.get(one) ?? []);
}

/** Every article, in order. */
export const ARTICLES: readonly Article[] = [...BY_ID.values()];
