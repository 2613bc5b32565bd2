import type { CellValue } from "../../kinds/content";

/** The most characters that a cell of Excel holds. */
const LONGEST = 32_767;

/** Text that Excel takes as text: a leading "=" would make a formula of it, a leading "'" would be swallowed. */
export function textCell(text: string): string {
  const safe = text.startsWith("=")
    ? `＝${text.slice(1)}`
    : text.startsWith("'")
      ? `’${text.slice(1)}`
      : text;
  return safe.length > LONGEST ? `${safe.slice(0, LONGEST - 1)}…` : safe;
}

/** A row of the sheet's width: the given cells, the rest blank. */
export function rowOf(width: number, cells: readonly CellValue[]): CellValue[] {
  return Array.from({ length: width }, (_, column) => cells[column] ?? "");
}
