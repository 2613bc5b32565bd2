import type { IRange } from "@univerjs/core";

/** Rows and columns that Excel's grid has. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A rectangle of cells; row and column count from zero. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** An area and the sheet named in front of it, when the text named one. */
export interface SheetAddress {
  sheet: string | null;
  area: Area;
}

/** Column letters, e.g. 0 → "A", 27 → "AB". */
export function columnName(column: number): string {
  let name = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
}

/** Column number from its letters; -1 when there are none. */
function columnNumber(letters: string): number {
  let n = 0;
  for (const letter of letters.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
}

interface Corner {
  row: number | null;
  column: number | null;
}

function parseCorner(text: string): Corner | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/.exec(text);
  if (!match || text === "" || (match[1] === undefined && match[2] === undefined)) return null;
  const column = match[1] === undefined ? null : columnNumber(match[1]);
  const row = match[2] === undefined ? null : Number(match[2]) - 1;
  if (column !== null && column >= MAX_COLUMNS) return null;
  if (row !== null && (row < 0 || row >= MAX_ROWS)) return null;
  return { row, column };
}

/** Reads "A1", "$A$1:B2", "A:C" or "1:3" (either corner first); null when the text is no such address. */
export function parseArea(text: string): Area | null {
  const [first, second, ...rest] = text.trim().split(":");
  if (first === undefined || rest.length > 0) return null;
  const from = parseCorner(first);
  const to = second === undefined ? from : parseCorner(second);
  if (!from || !to) return null;
  const openRows = from.row === null;
  const openColumns = from.column === null;
  if (openRows !== (to.row === null) || openColumns !== (to.column === null)) return null;
  if ((openRows || openColumns) && second === undefined) return null;
  const top = Math.min(from.row ?? 0, to.row ?? 0);
  const bottom = openRows ? MAX_ROWS - 1 : Math.max(from.row ?? 0, to.row ?? 0);
  const left = Math.min(from.column ?? 0, to.column ?? 0);
  const right = openColumns ? MAX_COLUMNS - 1 : Math.max(from.column ?? 0, to.column ?? 0);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Splits a sheet's name from an address: "'a b'!A1:B2", "工资表!A1", "A1". Null when it is no address. */
export function parseAddress(text: string): SheetAddress | null {
  const bang = text.lastIndexOf("!");
  const area = parseArea(text.slice(bang + 1));
  if (!area) return null;
  return { sheet: bang < 0 ? null : unquoteSheet(text.slice(0, bang)), area };
}

/** The addresses of a list such as "A1,B2:C3"; a comma inside a quoted sheet name does not part them. */
export function splitAddresses(text: string): string[] {
  return text.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).map((part) => part.trim());
}

function unquoteSheet(name: string): string {
  const bare = name.trim();
  return bare.startsWith("'") && bare.endsWith("'") ? bare.slice(1, -1).replace(/''/g, "'") : bare;
}

/** A sheet's name as a formula writes it: in quotes unless it is letters, digits, dots and underscores. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !parseArea(name) && !/^R\d*C\d*$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** True when the area takes in whole columns (all rows). */
export function isWholeColumns(area: Area): boolean {
  return area.rows === MAX_ROWS;
}

/** True when the area takes in whole rows (all columns). */
export function isWholeRows(area: Area): boolean {
  return area.columns === MAX_COLUMNS;
}

/** "A1", "A1:B2", "A:C", "1:3"; a whole sheet is "1:1048576", as Excel writes it. */
export function formatArea(area: Area, dollar = ""): string {
  const { row, column, rows, columns } = area;
  const name = (c: number) => dollar + columnName(c);
  const number = (r: number) => `${dollar}${r + 1}`;
  if (isWholeRows(area)) return `${number(row)}:${number(row + rows - 1)}`;
  if (isWholeColumns(area)) return `${name(column)}:${name(column + columns - 1)}`;
  const first = name(column) + number(row);
  return rows === 1 && columns === 1
    ? first
    : `${first}:${name(column + columns - 1)}${number(row + rows - 1)}`;
}

/** "Sheet1!A1:B2", the sheet's name in quotes where a formula needs them. */
export function formatAddress(sheet: string, area: Area): string {
  return `${quoteSheet(sheet)}!${formatArea(area)}`;
}

/** Univer's form of the area (both ends inclusive). */
export function toRange(area: Area): IRange {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rows - 1,
    endColumn: area.column + area.columns - 1,
  };
}

/** The area of a Univer range; NaN ends (whole rows or columns) become Excel's own ends. */
export function fromRange(range: IRange): Area {
  const row = Number.isNaN(range.startRow) ? 0 : range.startRow;
  const column = Number.isNaN(range.startColumn) ? 0 : range.startColumn;
  const lastRow = Number.isNaN(range.endRow) ? MAX_ROWS - 1 : range.endRow;
  const lastColumn = Number.isNaN(range.endColumn) ? MAX_COLUMNS - 1 : range.endColumn;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** The cells that both have, or null. */
export function intersect(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area that holds both. */
export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}

/** True when the cell lies in the area. */
export function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

/** What is left of an area once a hole is cut out of it, as at most four areas. */
export function subtract(area: Area, hole: Area): Area[] {
  const cut = intersect(area, hole);
  if (!cut) return [area];
  const bottom = area.row + area.rows;
  const right = area.column + area.columns;
  const pieces: Area[] = [
    { ...area, rows: cut.row - area.row },
    { ...area, row: cut.row + cut.rows, rows: bottom - cut.row - cut.rows },
    { row: cut.row, column: area.column, rows: cut.rows, columns: cut.column - area.column },
    {
      row: cut.row,
      column: cut.column + cut.columns,
      rows: cut.rows,
      columns: right - cut.column - cut.columns,
    },
  ];
  return pieces.filter((piece) => piece.rows > 0 && piece.columns > 0);
}
