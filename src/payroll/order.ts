import type { Finding, Severity } from "../findings/finding";

const RANK: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** Findings by severity, then by sheet in the workbook's order, row, column and code. */
export function inOrder(findings: readonly Finding[], sheets: readonly string[]): Finding[] {
  const positions = new Map(sheets.map((sheet, position) => [sheet, position]));
  const positionOf = ({ place }: Finding): number => positions.get(place.sheet) ?? sheets.length;
  return [...findings].sort(
    (one, other) =>
      RANK[one.severity] - RANK[other.severity] ||
      positionOf(one) - positionOf(other) ||
      one.place.row - other.place.row ||
      one.place.column - other.place.column ||
      compare(one.code, other.code) ||
      compare(one.problem, other.problem),
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
