import { RANGE_TYPE, type IRange, type ISelectionCell } from "@univerjs/core";
import { SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import { fromRange, isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS, toRange, type Area } from "./address";
import type { BookModel } from "./bookModel";

/** Selects areas of a sheet. The first cell of the first area is the active one. */
export function setSelection(book: BookModel, sheetId: string, areas: readonly Area[]): void {
  const selections = areas.map((area, index) => ({
    range: selectionRange(area),
    primary: index === 0 ? activeCell(area) : null,
    style: null,
  }));
  const params = { unitId: book.unitId, subUnitId: sheetId, selections, reveal: true };
  book.journal.operate(SetSelectionsOperation.id, params);
}

/** The selected areas of a sheet; none when nothing was ever selected there. */
export function selectionOf({ injector, unitId }: BookModel, sheetId: string): Area[] {
  const service = injector.get(SheetsSelectionsService);
  const selections = service.getWorkbookSelections(unitId).getSelectionsOfWorksheet(sheetId);
  return selections.map(({ range }: { range: IRange }) => selectedArea(range));
}

/** Whole rows and columns reach to the grid's end in Univer too, whatever its size. */
function selectionRange(area: Area): IRange {
  const range = toRange(area);
  if (isWholeRows(area) && isWholeColumns(area)) return { ...range, rangeType: RANGE_TYPE.ALL };
  if (isWholeRows(area)) return { ...range, rangeType: RANGE_TYPE.ROW };
  return isWholeColumns(area) ? { ...range, rangeType: RANGE_TYPE.COLUMN } : range;
}

function selectedArea(range: IRange): Area {
  const area = fromRange(range);
  const rows = range.rangeType === RANGE_TYPE.COLUMN || range.rangeType === RANGE_TYPE.ALL;
  const columns = range.rangeType === RANGE_TYPE.ROW || range.rangeType === RANGE_TYPE.ALL;
  return {
    row: rows ? 0 : area.row,
    column: columns ? 0 : area.column,
    rows: rows ? MAX_ROWS : area.rows,
    columns: columns ? MAX_COLUMNS : area.columns,
  };
}

function activeCell({ row, column }: Area): ISelectionCell {
  const one = { startRow: row, startColumn: column, endRow: row, endColumn: column };
  return { ...one, actualRow: row, actualColumn: column, isMerged: false, isMergedMainCell: false };
}
