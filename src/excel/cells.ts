import type { CellValue } from "../kinds/content";
import type { CellPlace } from "../kinds/place";
import { batch, send } from "./batch";
import { ExcelProblem } from "./problem";

/** Cells as they were before a change of ours. */
export interface FormerCells {
  sheetId: string;
  top: number;
  left: number;
  formulas: CellValue[][];
  numberFormats: string[][];
  /** The Excel table that was made longer to hold them. */
  table?: string;
}

/** Rows to put into a sheet from a cell on; "" leaves the cell blank. Text stays text, whatever it looks like. */
export interface NewCells {
  place: CellPlace;
  rows: readonly (readonly CellValue[])[];
  /** Number formats of numbers that are no plain numbers (dates), by row and column. */
  numberFormats?: readonly (readonly (string | undefined)[])[];
  /** The Excel table that the rows follow and so belong to. */
  table?: string;
}

/** Puts values into cells. Throws ExcelProblem gone or sheetProtected; returns what was there. */
export function changeCells({ place, rows, numberFormats = [], table }: NewCells): Promise<FormerCells> {
  return batch(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet);
    const width = rows[0]?.length ?? 0;
    const range = sheet.getRangeByIndexes(place.row, place.column, rows.length, width);
    sheet.load("id,protection/protected");
    range.load("formulas,numberFormat");
    await context.sync();
    if (sheet.isNullObject) throw new ExcelProblem("gone", {});
    if (sheet.protection.protected) throw new ExcelProblem("sheetProtected", { sheet: place.sheet });

    const former = {
      sheetId: sheet.id,
      top: place.row,
      left: place.column,
      formulas: range.formulas as CellValue[][],
      numberFormats: range.numberFormat as string[][],
      table,
    };
    range.numberFormat = rows.map((row, r) =>
      row.map((value, c) =>
        formatFor(value, numberFormats[r]?.[c], former.numberFormats[r]?.[c] ?? "General"),
      ),
    );
    range.values = rows.map((row) => [...row]);
    if (table) resize(context.workbook, table, rows.length);
    await send(context);
    return former;
  });
}

function formatFor(value: CellValue, wanted: string | undefined, present: string): string {
  if (wanted) return wanted;
  if (typeof value === "string" && value !== "") return "@";
  return present === "@" ? "General" : present;
}

/** Queues the putting back of former cells. */
export function restoreCells(workbook: Excel.Workbook, former: FormerCells): void {
  const { sheetId, top, left, formulas, numberFormats, table } = former;
  const sheet = workbook.worksheets.getItemOrNullObject(sheetId);
  if (table) resize(workbook, table, -formulas.length);
  const range = sheet.getRangeByIndexes(top, left, formulas.length, formulas[0]?.length ?? 0);
  range.numberFormat = numberFormats;
  range.formulas = formulas;
}

function resize({ tables }: Excel.Workbook, name: string, rows: number): void {
  const table = tables.getItem(name);
  table.resize(table.getRange().getResizedRange(rows, 0));
}
