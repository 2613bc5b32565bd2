import type { Finding } from "../checks/finding";
import { quote } from "../rules/clauses";
import type { Language } from "../text/language";
import { say } from "../text/text";
import { fullCellName } from "../workbook/place";
import { sayIfAny } from "./words";

/** A finding as the list shows it. */
export interface FindingRow {
  key: string;
  finding: Finding;
  cell: string;
  message: string;
  found: string | null;
  expected: string | null;
  clause: ReturnType<typeof quote>;
  /** All its words in lower case, for the search. */
  haystack: string;
}

/** Findings as rows of the list, in their own order. */
export function findingRows(findings: readonly Finding[], language: Language): FindingRow[] {
  return findings.map((finding, index) => {
    const { problem, fields, place, clause: id, code, employee } = finding;
    const cell = fullCellName(place);
    const message = say(language, `${problem}.message`, fields);
    const found = sayIfAny(language, `${problem}.found`, fields);
    const expected = sayIfAny(language, `${problem}.expected`, fields);
    const clause = id === null ? null : quote(id);
    const words = [code, employee, cell, message, found, expected, clause?.doc, clause?.article];
    return {
      key: `${index} ${code} ${cell}`,
      finding,
      cell,
      message,
      found,
      expected,
      clause,
      haystack: words.filter(Boolean).join(" ").toLowerCase(),
    };
  });
}

/** Rows that hold every word of the query. */
export function matching(rows: readonly FindingRow[], query: string): readonly FindingRow[] {
  const sought = query.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(({ haystack }) => sought.every((word) => haystack.includes(word)));
}
