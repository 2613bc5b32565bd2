import {
  CellValueType,
  BooleanNumber,
  type ICellData,
  type IRowData,
  type IWorksheetData,
} from "@univerjs/core";
import type { BookData } from "../../../src/host/workbook/bookData";
import type { CellValue } from "../../../src/kinds/content";
import type { SheetImage, WorkbookImage } from "../../../src/workbook/image";

/** A book as the add-in would read it through office.js. */
export function imageOf(book: BookData): WorkbookImage {
  const sheets = book.snapshot.sheetOrder.map((id) => sheetImage(book.snapshot.sheets[id] ?? {}));
  return { name: "2026-03.xlsx", sheets, date1904: book.date1904 };
}

function sheetImage({
  name = "",
  cellData = {},
  rowData = {},
  mergeData = [],
}: Partial<IWorksheetData>): SheetImage {
  const filled = Object.entries(cellData).flatMap(([row, cells]) =>
    Object.entries(cells as Record<string, ICellData>).flatMap(([column, cell]) =>
      cell.v === undefined || cell.v === null || cell.v === ""
        ? []
        : [{ row: Number(row), column: Number(column), cell }],
    ),
  );
  const rows = Math.max(-1, ...filled.map(({ row }) => row)) + 1;
  const columns = Math.max(-1, ...filled.map(({ column }) => column)) + 1;
  const values = Array.from({ length: rows }, () => Array.from({ length: columns }, (): CellValue => ""));
  for (const { row, column, cell } of filled) (values[row] as CellValue[])[column] = valueOf(cell);
  const hidden = Object.entries(rowData).filter(
    ([, row]) => (row as Partial<IRowData>).hd === BooleanNumber.TRUE,
  );
  return {
    name,
    visible: true,
    firstRow: 0,
    firstColumn: 0,
    values,
    hiddenRows: new Set(hidden.map(([row]) => Number(row))),
    merged: mergeData.map(({ startRow, startColumn, endRow, endColumn }) => ({
      top: startRow,
      left: startColumn,
      bottom: endRow,
      right: endColumn,
    })),
    tables: [],
  };
}

function valueOf({ v, t }: ICellData): CellValue {
  return t === CellValueType.BOOLEAN ? v === 1 : (v as CellValue);
}
