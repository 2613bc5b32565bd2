import type { ClauseId } from "../findings/codes";
import { articlesOf } from "../law/articles";
import type { Language } from "../text/language";
import data from "./data/clauses.json";

/** One clause of the department's documents, word for word. */
export interface Clause {
  /** Number of the document, D1–D18. */
  doc: string;
  title: string;
  /** Where in the document it stands: 三(二)A.a, 第十三条. */
  article: string;
  text: string;
}

/** All checkable clauses of the department's documents, R001–R102. */
export const CLAUSES: Readonly<Record<string, Clause>> = Object.fromEntries(
  Object.entries(data.clauses satisfies Record<ClauseId, Omit<Clause, "title">>).map(([id, clause]) => [
    id,
    { ...clause, title: titleOf(clause.doc) },
  ]),
);

function titleOf(doc: string): string {
  return data.documents[doc as keyof typeof data.documents];
}

/** A clause or article as it is quoted with a finding or an amount. */
export interface Quotation {
  /** 《电商运营部招商、销售人员管理制度》, or the law with its number. */
  doc: string;
  /** Where in it; empty where several laws stand behind a finding, each named with its article in `doc`. */
  article: string;
  text: string;
  /** Other clauses of the department's documents that say the same (R024, R042 …). */
  same: readonly string[];
}

/** Quotes a clause (R087), an article of the law (L17) or what stands behind a finding of the law (L-FINE). */
export function quote(id: string, language: Language = "zh"): Quotation | null {
  const clause = CLAUSES[id];
  if (clause) {
    const same = sameClauses(id).filter((other) => other !== id);
    return { doc: `《${clause.title}》`, article: clause.article, text: clause.text, same };
  }
  const [first, ...more] = articlesOf(id);
  if (!first) return null;
  if (more.length === 0)
    return { doc: first.law, article: first.article, text: first.text[language], same: [] };
  const all = [first, ...more];
  return {
    doc: all.map(({ law, article }) => law + article).join("、"),
    article: "",
    text: all.map(({ text }) => text[language]).join(language === "zh" ? "" : " "),
    same: [],
  };
}

/** The clauses that say the same, the one under which findings are reported first: R003 R024 R042 … */
export function sameClauses(id: string): readonly string[] {
  return data.sameAs.find((group) => group.includes(id)) ?? [id];
}

/** A clause or article as it is cited. */
export interface Citation {
  /** D1–D18 for the department's documents, else the law with its number. */
  doc: string;
  article: string;
  text: string;
  /** Other clauses that say the same. */
  same: readonly string[];
}

/** A clause (R087) or article (L17, L-FINE) with its words; null for an unknown id. */
export function cite(id: string, language: Language): Citation | null {
  const quoted = quote(id, language);
  if (!quoted) return null;
  return { ...quoted, doc: CLAUSES[id]?.doc ?? quoted.doc };
}
