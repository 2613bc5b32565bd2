/** Cell names and areas as a file writes them, over the host's own addresses. */
import type { IRange } from "@univerjs/core";
import { columnName, parseArea, toRange } from "../workbook/address";

/** The column of a name ("A" is 0), at the speed that reading each cell needs. */
export function columnOf(name: string): number {
  let column = 0;
  for (let i = 0; i < name.length; i++) column = column * 26 + (name.charCodeAt(i) & 31);
  return column - 1;
}

/** "B7" for row 6, column 1. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** "B2:C5", or "B2" for one cell. */
export function rangeName(range: IRange): string {
  const first = cellName(range.startRow, range.startColumn);
  const last = cellName(range.endRow, range.endColumn);
  return first === last ? first : `${first}:${last}`;
}

/** An A1 reference without a sheet ("B2", "B2:C5", "B:C", "2:5"); undefined for anything else. */
export function parseRange(text: string): IRange | undefined {
  const area = parseArea(text);
  return area ? toRange(area) : undefined;
}

/** The references of an sqref attribute: A1 references parted by spaces. */
export function parseRanges(sqref: string): IRange[] {
  return sqref
    .split(/\s+/)
    .map(parseRange)
    .filter((range): range is IRange => range !== undefined);
}

/** An sqref attribute; whole columns are written with their last row, as Excel does. */
export function rangeNames(ranges: readonly IRange[]): string {
  return ranges.map(rangeName).join(" ");
}
