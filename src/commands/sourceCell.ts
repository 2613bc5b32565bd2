import type { CellPlace } from "../kinds/place";

/** "绩效!D5" or "'工资表 2026-03'!J5" as a cell; null when it is none. */
export function parseCell(text: string): CellPlace | null {
  const match = /^('(?:[^']|'')+'|[^'!]+)!([A-Z]{1,3})(\d+)$/.exec(text.trim());
  if (!match) return null;
  const [, sheet = "", letters = "", row] = match;
  return { sheet: unquoted(sheet), row: Number(row) - 1, column: columnOf(letters) };
}

/** A sheet's name without the quotes that a formula puts around it. */
export function unquoted(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** 2 for "C", 26 for "AA". */
export function columnOf(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
