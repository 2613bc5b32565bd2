/**
 * The host keeps its grid near the size in use, a file's rules often reach to row 1,048,576. So the bottom (and right)
 * of the host's grid stands for the bottom (and right) of the sheet, in both directions.
 */
import type { IRange, IWorksheetData } from "@univerjs/core";
import { MAX_COLUMNS, MAX_ROWS } from "../../workbook/address";

type Size = Pick<Partial<IWorksheetData>, "rowCount" | "columnCount">;

/** Ranges cut to the host's grid; those wholly beyond it are left out. */
export function withinGrid(
  ranges: readonly IRange[],
  { rowCount = MAX_ROWS, columnCount = MAX_COLUMNS }: Size,
): IRange[] {
  return ranges
    .filter((range) => range.startRow < rowCount && range.startColumn < columnCount)
    .map((range) => ({
      ...range,
      endRow: Math.min(range.endRow, rowCount - 1),
      endColumn: Math.min(range.endColumn, columnCount - 1),
    }));
}

/** Ranges as the file has them. Univer leaves an end out where a range takes in whole rows or columns. */
export function toSheetEnds(
  ranges: readonly IRange[],
  { rowCount = MAX_ROWS, columnCount = MAX_COLUMNS }: Size,
): IRange[] {
  return ranges.map((range) => ({
    startRow: range.startRow || 0,
    startColumn: range.startColumn || 0,
    endRow: toEnd(range.startRow, range.endRow, rowCount, MAX_ROWS),
    endColumn: toEnd(range.startColumn, range.endColumn, columnCount, MAX_COLUMNS),
  }));
}

function toEnd(start: number | null, end: number | null, count: number, most: number): number {
  if (end === null || !Number.isFinite(end)) return most - 1;
  return end >= count - 1 && end > (start ?? 0) ? most - 1 : end;
}
