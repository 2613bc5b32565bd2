import type { ICellData, IColumnData, IRowData, IStyleData, Nullable } from "@univerjs/core";
import {
  SetColDataMutation,
  SetColDataMutationFactory,
  SetRowDataMutation,
  SetRowDataMutationFactory,
} from "@univerjs/sheets";
import { isWholeColumns, isWholeRows, type Area } from "./address";
import type { CellExtras } from "./bookData";
import type { Sheet } from "./sheet";
import type { CellMatrix } from "./writes";

/** Gives a style to every cell of an area; whole columns and rows keep it for cells to come. */
export function applyStyle(sheet: Sheet, area: Area, style: IStyleData): void {
  forCells(sheet, area, (row, column) => sheet.put(row, column, { s: style }));
  setLineStyles(sheet, area, (before) => ({ ...before, ...style }));
}

/** Changes what cells carry beside Univer's fields (locked, hidden formula), for whole columns and rows too. */
export function applyExtras(sheet: Sheet, area: Area, change: CellExtras): void {
  forCells(sheet, area, (row, column) => sheet.putExtras(row, column, change));
  const custom = (before: Nullable<{ custom?: unknown }>) => ({
    custom: { ...(before?.custom as object), ...change },
  });
  setLines(sheet, area, custom, custom);
}

/** Takes every format from the cells of an area; values stay. */
export function clearFormats(sheet: Sheet, area: Area): void {
  change(sheet, area, (cell) => (cell.s || cell.custom ? { s: null, custom: null } : null));
  setLineStyles(sheet, area, () => null);
}

/** Takes values and formulas from the cells of an area; formats stay. */
export function clearContents(sheet: Sheet, area: Area): void {
  change(sheet, area, () => ({ v: null, t: null, f: null, si: null, p: null }));
}

/** The value that `pick` gives for every cell of the area; null where they differ, as Excel answers. */
export function common<T>(
  sheet: Sheet,
  area: Area,
  pick: (style: IStyleData, row: number, column: number) => T,
): T | null {
  const within = bounded(sheet, area);
  let found: { value: T } | null = null;
  for (let row = within.row; row < within.row + within.rows; row++) {
    for (let column = within.column; column < within.column + within.columns; column++) {
      const value = pick(sheet.style(row, column), row, column);
      if (found === null) found = { value };
      else if (found.value !== value) return null;
    }
  }
  return found?.value ?? null;
}

/** The part of an area that Univer's grid has: whole columns and rows end there. */
export function bounded(sheet: Sheet, area: Area): Area {
  const model = sheet.model;
  const rows = isWholeColumns(area) ? Math.max(1, model.getRowCount() - area.row) : area.rows;
  const columns = isWholeRows(area) ? Math.max(1, model.getColumnCount() - area.column) : area.columns;
  return { ...area, rows, columns };
}

/** Every cell of a bounded area; of whole columns and rows only the cells that exist. */
function forCells(sheet: Sheet, area: Area, visit: (row: number, column: number) => void): void {
  if (isWholeColumns(area) || isWholeRows(area)) {
    sheet.eachCell(area, (_cell, row, column) => visit(row, column));
    return;
  }
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) visit(row, column);
  }
}

/** A change of existing cells that must not merge with the writes that wait. */
function change(sheet: Sheet, area: Area, of: (cell: ICellData) => ICellData | null): void {
  const cellValue: CellMatrix = {};
  sheet.eachCell(area, (cell, row, column) => {
    const changed = of(cell);
    if (changed) (cellValue[row] ??= {})[column] = changed;
  });
  if (Object.keys(cellValue).length > 0) sheet.book.setCells(sheet.id, cellValue);
}

function setLineStyles(
  sheet: Sheet,
  area: Area,
  style: (before: Nullable<IStyleData>) => Nullable<IStyleData>,
): void {
  const styles = sheet.book.workbook.getStyles();
  const of = (line: Nullable<IRowData | IColumnData>) => ({
    s: style(styles.getStyleByCell(line)),
  });
  setLines(sheet, area, of, of);
}

function setLines(
  sheet: Sheet,
  area: Area,
  row: (before: Nullable<Partial<IRowData>>) => Partial<IRowData>,
  column: (before: Nullable<Partial<IColumnData>>) => Partial<IColumnData>,
): void {
  const { book, model } = sheet;
  const target = { unitId: book.unitId, subUnitId: sheet.id };
  if (isWholeColumns(area)) {
    const columnData: Record<number, Partial<IColumnData>> = {};
    const last = Math.min(area.column + area.columns, model.getColumnCount());
    for (let c = area.column; c < last; c++) columnData[c] = column(model.getColumnManager().getColumn(c));
    const params = { ...target, columnData };
    const undo = SetColDataMutationFactory(params, model);
    book.journal.mutate(SetColDataMutation.id, params, [{ id: SetColDataMutation.id, params: undo }]);
  } else if (isWholeRows(area)) {
    const rowData: Record<number, Partial<IRowData>> = {};
    const last = Math.min(area.row + area.rows, model.getRowCount());
    for (let r = area.row; r < last; r++) rowData[r] = row(model.getRowManager().getRow(r));
    const params = { ...target, rowData };
    const undo = SetRowDataMutationFactory(params, model);
    book.journal.mutate(SetRowDataMutation.id, params, [{ id: SetRowDataMutation.id, params: undo }]);
  }
}
