/**
 * The host keeps its grid near the size in use, a file's rules often reach to row 1,048,576. So the bottom (and right)
 * of the host's grid stands for the bottom (and right) of the sheet, in both directions.
 */
import type { IRange, IWorksheetData } from "@univerjs/core";
import { MOST_COLUMNS, MOST_ROWS } from "../address";

type Size = Pick<Partial<IWorksheetData>, "rowCount" | "columnCount">;

/** Ranges cut to the host's grid; those wholly beyond it are left out. */
export function withinGrid(
  ranges: readonly IRange[],
  { rowCount = MOST_ROWS, columnCount = MOST_COLUMNS }: Size,
): IRange[] {
  return ranges
    .filter((range) => range.startRow < rowCount && range.startColumn < columnCount)
    .map((range) => ({
      ...range,
      endRow: Math.min(range.endRow, rowCount - 1),
      endColumn: Math.min(range.endColumn, columnCount - 1),
    }));
}

/** Ranges as the file has them. */
export function toSheetEnds(
  ranges: readonly IRange[],
  { rowCount = MOST_ROWS, columnCount = MOST_COLUMNS }: Size,
): IRange[] {
  return ranges.map((range) => ({
    startRow: Math.max(0, range.startRow || 0),
    startColumn: Math.max(0, range.startColumn || 0),
    endRow: range.endRow >= rowCount - 1 && range.endRow > range.startRow ? MOST_ROWS - 1 : range.endRow,
    endColumn:
      range.endColumn >= columnCount - 1 && range.endColumn > range.startColumn
        ? MOST_COLUMNS - 1
        : range.endColumn,
  }));
}
