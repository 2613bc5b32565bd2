import type { Finding } from "../findings/finding";
import { describeFinding } from "../findings/describe";
import { quote, type Quotation } from "../rules/clauses";
import type { Language } from "../text/language";
import { fullCellName } from "../kinds/place";

/** A finding as the list shows it. */
export interface FindingRow {
  key: string;
  finding: Finding;
  cell: string;
  message: string;
  found: string;
  expected: string;
  /** What pressing its button does; null when there is nothing to press. */
  fix: string | null;
  clause: Quotation | null;
  /** All its words in lower case, for the search. */
  searchText: string;
}

/** Findings as rows of the list, in their own order. */
export function findingRows(findings: readonly Finding[], language: Language): FindingRow[] {
  return findings.map((finding, index) => {
    const { code, employee, place } = finding;
    const { message, found, expected, fix } = describeFinding(finding, language);
    const cell = fullCellName(place);
    const clause = finding.clause === null ? null : quote(finding.clause, language);
    const words = [code, employee, cell, message, found, expected, clause?.doc, clause?.article];
    return {
      key: `${index} ${code} ${cell}`,
      finding,
      cell,
      message,
      found,
      expected,
      fix,
      clause,
      searchText: words.filter(Boolean).join(" ").toLowerCase(),
    };
  });
}

/** Rows that hold every word of the query. */
export function matching(rows: readonly FindingRow[], query: string): readonly FindingRow[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(({ searchText }) => words.every((word) => searchText.includes(word)));
}
