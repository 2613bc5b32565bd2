import { type CellValue, folded } from "../kinds/content";
import type { SheetImage } from "./image";
import type { SheetDefinition } from "./sheets/definition";

/** The header is looked for in so many rows from the top. */
const ROWS_SEARCHED = 10;

/** A sheet's header row and where its columns stand, all zero-based positions in the sheet. */
export interface Header {
  row: number;
  /** First row below the header, whatever is merged into it. */
  firstRow: number;
  /** Last row that may hold data. */
  lastRow: number;
  columns: Readonly<Record<string, number>>;
  /** Fields for which two columns fit equally; the first was taken. */
  doubles: readonly { field: string; column: number }[];
  /** Required fields without a column. */
  missing: readonly string[];
}

/** A header as it is compared: without spaces, line breaks, colons, *, and a unit in brackets. */
export function headerWord(text: string): string {
  return folded(text)
    .replace(/[*:]/g, "")
    .replace(/\((元|天|小时|%|人民币|日|个|次|yuan|rmb|cny|days?|hours?)\)/g, "");
}

/** Words of each definition: which field a header names, exactly or by another name. */
const WORDS = new WeakMap<SheetDefinition, Map<string, { field: string; exact: boolean }>>();

function wordsOf(definition: SheetDefinition): Map<string, { field: string; exact: boolean }> {
  const known = WORDS.get(definition);
  if (known) return known;
  const words = new Map<string, { field: string; exact: boolean }>();
  for (const [field, { aliases = [] }] of Object.entries(definition.columns)) {
    for (const alias of aliases) words.set(headerWord(alias), { field, exact: false });
  }
  for (const [field, { zh, en }] of Object.entries(definition.columns)) {
    words.set(headerWord(zh), { field, exact: true });
    words.set(headerWord(en), { field, exact: true });
  }
  WORDS.set(definition, words);
  return words;
}

/** The header of a sheet (or of one of its Excel tables) for a definition; null when no row names two of its columns. */
export function findHeader(sheet: SheetImage, definition: SheetDefinition): Header | null {
  const headers = [...headersOfTables(sheet, definition), ...headersInRows(sheet, definition)];
  return headers.reduce<Header | null>((best, next) => (!best || better(next, best) ? next : best), null);
}

function better(one: Header, other: Header): boolean {
  if (one.missing.length !== other.missing.length) return one.missing.length < other.missing.length;
  return Object.keys(one.columns).length > Object.keys(other.columns).length;
}

function headersOfTables(sheet: SheetImage, definition: SheetDefinition): Header[] {
  return sheet.tables.flatMap((table) => {
    const header = headerAt(sheet, definition, table.top, table.left, table.right);
    return header ? [{ ...header, lastRow: table.bottom }] : [];
  });
}

function headersInRows(sheet: SheetImage, definition: SheetDefinition): Header[] {
  const rows = Math.min(ROWS_SEARCHED, sheet.values.length);
  return Array.from({ length: rows }, (_, index) => sheet.firstRow + index).flatMap((row) => {
    const header = headerAt(sheet, definition, row, 0, Infinity);
    return header ? [header] : [];
  });
}

function headerAt(
  sheet: SheetImage,
  definition: SheetDefinition,
  row: number,
  left: number,
  right: number,
): Header | null {
  const words = wordsOf(definition);
  const cells: readonly CellValue[] = sheet.values[row - sheet.firstRow] ?? [];
  const taken: Record<string, { column: number; exact: boolean }> = {};
  const doubles: { field: string; column: number; exact: boolean }[] = [];
  cells.forEach((cell, index) => {
    const column = sheet.firstColumn + index;
    if (typeof cell !== "string" || column < left || column > right) return;
    const word = words.get(headerWord(cell));
    if (!word) return;
    const before = taken[word.field];
    if (before && before.exact === word.exact) doubles.push({ column, ...word });
    if (!before || (word.exact && !before.exact)) taken[word.field] = { column, exact: word.exact };
  });
  const columns = Object.fromEntries(Object.entries(taken).map(([field, { column }]) => [field, column]));
  if (Object.keys(columns).length < 2) return null;
  const required = Object.entries(definition.columns).filter(([, column]) => column.needed !== undefined);
  return {
    row,
    firstRow: belowHeader(sheet, row),
    lastRow: sheet.firstRow + sheet.values.length - 1,
    columns,
    doubles: doubles.filter(({ field, exact }) => taken[field]?.exact === exact),
    missing: required.map(([field]) => field).filter((field) => columns[field] === undefined),
  };
}

function belowHeader(sheet: SheetImage, row: number): number {
  const bottoms = sheet.merged.filter(({ top }) => top === row).map(({ bottom }) => bottom);
  return Math.max(row, ...bottoms) + 1;
}

/** How many of the definition's columns a header names. */
export function columnsNamed(header: Header): number {
  return Object.keys(header.columns).length;
}
