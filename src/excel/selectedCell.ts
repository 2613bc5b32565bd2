import type { CellValue } from "../kinds/content";
import type { CellPlace } from "../kinds/place";
import { batch } from "./batch";

/** The cell that the user is on. */
export interface SelectedCell {
  place: CellPlace;
  value: CellValue;
  /** Its formula, or that of the cell it spills from; null when it is a value. */
  formula: string | null;
  /** Where that formula stands. */
  formulaPlace: CellPlace;
}

/** Reads the active cell; where a result spills into it, with the formula that it spills from. */
export function readSelectedCell(): Promise<SelectedCell> {
  return batch(async (context) => {
    const cell = context.workbook.getActiveCell();
    const parent = cell.getSpillParentOrNullObject();
    cell.load("rowIndex,columnIndex,values,formulas,worksheet/name");
    parent.load("rowIndex,columnIndex,formulas,worksheet/name");
    await context.sync();
    const holder = parent.isNullObject ? cell : parent;
    const formula = String(holder.formulas[0]?.[0] ?? "");
    return {
      place: placeOf(cell),
      value: cell.values[0]?.[0] as CellValue,
      formula: formula.startsWith("=") ? formula : null,
      formulaPlace: placeOf(holder),
    };
  });
}

function placeOf(cell: Excel.Range): CellPlace {
  return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
}

/** Calculates one cell anew, and waits for its result. */
export function calculateCell({ sheet, row, column }: CellPlace): Promise<void> {
  return batch(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).getCell(row, column);
    cell.calculate();
    cell.load("values");
    await context.sync();
  });
}
