import type { IRange } from "@univerjs/core";

/** Rows and columns of a sheet of Excel. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

/** "A", "AB" … for a column counted from 0. */
export function columnName(column: number): string {
  let name = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

/** The column of a name, counted from 0. */
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

const A1 = /^\$?([A-Za-z]{1,3})?\$?(\d+)?(?::\$?([A-Za-z]{1,3})?\$?(\d+)?)?$/;

/** An A1 reference without a sheet ("B2", "B2:C5", "B:C", "2:5"); undefined for anything else. */
export function parseRange(text: string): IRange | undefined {
  const match = A1.exec(text.trim());
  if (!match || text.trim() === "") return undefined;
  const [, left, top, right, bottom] = match;
  const wide = left === undefined && right === undefined;
  const tall = top === undefined && bottom === undefined;
  if ((left === undefined) !== wide || (top === undefined) !== tall) return undefined;
  const single = right === undefined && bottom === undefined;
  if (single && (wide || tall)) return undefined;
  const range = {
    startRow: tall ? 0 : Number(top) - 1,
    endRow: tall ? MOST_ROWS - 1 : Number(single ? top : bottom) - 1,
    startColumn: wide ? 0 : columnOf(left as string),
    endColumn: wide ? MOST_COLUMNS - 1 : columnOf((single ? left : right) as string),
  };
  return Object.values(range).every((n) => Number.isInteger(n) && n >= 0) ? range : undefined;
}

/** The references of an sqref attribute: A1 references parted by spaces. */
export function parseRanges(sqref: string): IRange[] {
  return sqref
    .split(/\s+/)
    .map(parseRange)
    .filter((range): range is IRange => range !== undefined);
}

/** An sqref attribute; whole columns and rows are written as such. */
export function rangeNames(ranges: readonly IRange[]): string {
  return ranges.map(wholeName).join(" ");
}

function wholeName(range: IRange): string {
  if (range.startRow === 0 && range.endRow >= MOST_ROWS - 1) {
    return `${columnName(range.startColumn)}1:${columnName(range.endColumn)}${MOST_ROWS}`;
  }
  return rangeName(range);
}
