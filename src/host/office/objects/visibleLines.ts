import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
} from "@univerjs/sheets";
import {
  formatAddress,
  isWholeColumns,
  isWholeRows,
  MAX_COLUMNS,
  toRange,
  type Area,
} from "../../workbook/address";
import type { Sheet } from "../../workbook/sheet";
import { pixelsToPoints } from "../../workbook/units";
import { OfficeError } from "../errors";
import { assertAllowed } from "./access";

/** True or false when all rows of the area are hidden or none; null when some are. */
export function rowsHidden(sheet: Sheet, area: Area): boolean | null {
  const end = Math.min(area.row + area.rows, sheet.model.getRowCount());
  return same(area.row, end, isWholeColumns(area), (row) => !sheet.model.getRowVisible(row));
}

export function columnsHidden(sheet: Sheet, area: Area): boolean | null {
  const end = Math.min(area.column + area.columns, sheet.model.getColumnCount());
  return same(area.column, end, isWholeRows(area), (column) => !sheet.model.getColVisible(column));
}

function same(from: number, end: number, open: boolean, hidden: (line: number) => boolean): boolean | null {
  if (from >= end) return false;
  const first = hidden(from);
  for (let line = from + 1; line < end; line++) if (hidden(line) !== first) return null;
  return open && first ? null : first;
}

export function setRowsHidden(sheet: Sheet, area: Area, hidden: unknown): void {
  if (typeof hidden !== "boolean") throw new OfficeError("InvalidArgument");
  assertAllowed(sheet, "allowFormatRows");
  sheet.book.ensureSize(sheet.id, isWholeColumns(area) ? 0 : area.row + area.rows, 0);
  const range = { ...area, rows: Math.min(area.rows, sheet.model.getRowCount() - area.row) };
  switchLines(
    sheet,
    hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id,
    rowPieces(sheet, range, hidden),
  );
}

export function setColumnsHidden(sheet: Sheet, area: Area, hidden: unknown): void {
  if (typeof hidden !== "boolean") throw new OfficeError("InvalidArgument");
  assertAllowed(sheet, "allowFormatColumns");
  sheet.book.ensureSize(sheet.id, 0, isWholeRows(area) ? 0 : area.column + area.columns);
  const range = { ...area, columns: Math.min(area.columns, sheet.model.getColumnCount() - area.column) };
  switchLines(
    sheet,
    hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id,
    columnPieces(sheet, range, hidden),
  );
}

const OPPOSITE: Record<string, string> = {
  [SetRowHiddenMutation.id]: SetRowVisibleMutation.id,
  [SetRowVisibleMutation.id]: SetRowHiddenMutation.id,
  [SetColHiddenMutation.id]: SetColVisibleMutation.id,
  [SetColVisibleMutation.id]: SetColHiddenMutation.id,
};

/** Only lines that change are switched, so that undo leaves the others alone. */
function switchLines(sheet: Sheet, mutation: string, pieces: Area[]): void {
  if (pieces.length === 0) return;
  const { book } = sheet;
  const params = { unitId: book.unitId, subUnitId: sheet.id, ranges: pieces.map(toRange) };
  book.journal.mutate(mutation, params, [{ id: OPPOSITE[mutation] as string, params }]);
}

function rowPieces(sheet: Sheet, area: Area, visibleNow: boolean): Area[] {
  const pieces: Area[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    if (sheet.model.getRowRawVisible(row) !== visibleNow) continue;
    const last = pieces[pieces.length - 1];
    if (last && last.row + last.rows === row) last.rows += 1;
    else pieces.push({ row, rows: 1, column: 0, columns: sheet.model.getColumnCount() });
  }
  return pieces;
}

function columnPieces(sheet: Sheet, area: Area, visibleNow: boolean): Area[] {
  const pieces: Area[] = [];
  for (let column = area.column; column < area.column + area.columns; column++) {
    if (sheet.model.getColVisible(column) !== visibleNow) continue;
    const last = pieces[pieces.length - 1];
    if (last && last.column + last.columns === column) last.columns += 1;
    else pieces.push({ row: 0, rows: sheet.model.getRowCount(), column, columns: 1 });
  }
  return pieces;
}

/** Range.getRowProperties: one object a row, with what was asked for (rowHidden, rowIndex, address, format.rowHeight). */
export function rowProperties(
  sheet: Sheet,
  area: Area,
  wanted: Record<string, unknown>,
): Record<string, unknown>[] {
  const format = wanted.format as Record<string, unknown> | undefined;
  return Array.from({ length: area.rows }, (_, r) => {
    const row = area.row + r;
    const properties: Record<string, unknown> = {};
    if (wanted.rowHidden) properties.rowHidden = !sheet.model.getRowVisible(row);
    if (wanted.rowIndex) properties.rowIndex = row;
    if (wanted.address) {
      properties.address = formatAddress(sheet.name, { row, rows: 1, column: 0, columns: MAX_COLUMNS });
    }
    if (format?.rowHeight) properties.format = { rowHeight: pixelsToPoints(sheet.model.getRowHeight(row)) };
    return properties;
  });
}
