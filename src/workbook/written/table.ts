import { LANGUAGES, type Language } from "../../text/language";
import { say } from "../../text/text";
import { type CellValue, folded } from "../../kinds/content";
import type { SheetImage } from "../image";
import type { CellPlace } from "../../kinds/place";
import type { WrittenColumn } from "./columns";

/** The header of a column of a written sheet. */
export function headerOf(column: WrittenColumn, language: Language): string {
  return say(language, `term.column.${column}`);
}

/** One row of a written sheet. */
export interface WrittenRow<Column extends string> {
  value(column: Column): CellValue;
  text(column: Column): string;
  /** Null when the sheet no longer has that column. */
  place(column: Column): CellPlace | null;
}

const ROWS_SEARCHED = 10;

/**
 * The rows under the header of a sheet that Xinze wrote, in whichever language, wherever its columns now stand.
 * `needed`: the columns without which it is not that sheet; a row without the first of them is no row of data.
 */
export function rowsOf<Column extends WrittenColumn>(
  sheet: SheetImage,
  columns: readonly Column[],
  needed: readonly [Column, ...Column[]],
): WrittenRow<Column>[] {
  const words = new Map(
    columns.flatMap((column) => LANGUAGES.map((language) => [folded(headerOf(column, language)), column])),
  );
  for (const [index, cells] of sheet.values.slice(0, ROWS_SEARCHED).entries()) {
    const positions = new Map<Column, number>();
    for (const [position, cell] of cells.entries()) {
      const column = words.get(folded(String(cell)));
      if (column && !positions.has(column)) positions.set(column, position);
    }
    if (needed.every((column) => positions.has(column))) return rowsBelow(sheet, index, positions, needed[0]);
  }
  return [];
}

function rowsBelow<Column extends string>(
  sheet: SheetImage,
  header: number,
  positions: ReadonlyMap<Column, number>,
  key: Column,
): WrittenRow<Column>[] {
  return sheet.values
    .slice(header + 1)
    .map((cells, index) => rowAt(sheet, header + 1 + index, cells, positions))
    .filter((row) => row.text(key) !== "");
}

function rowAt<Column extends string>(
  sheet: SheetImage,
  index: number,
  cells: readonly CellValue[],
  positions: ReadonlyMap<Column, number>,
): WrittenRow<Column> {
  const value = (column: Column): CellValue => cells[positions.get(column) ?? -1] ?? "";
  return {
    value,
    text: (column) => String(value(column)).trim(),
    place: (column) => {
      const position = positions.get(column);
      if (position === undefined) return null;
      return { sheet: sheet.name, row: sheet.firstRow + index, column: sheet.firstColumn + position };
    },
  };
}
