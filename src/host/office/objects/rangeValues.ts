import type { ICellData, Nullable } from "@univerjs/core";
import { isWholeColumns, isWholeRows, type Area } from "../../workbook/address";
import { cellType, cellValue, type Value, type ValueType } from "../../workbook/cellValue";
import { GENERAL, numberFormatOf } from "../../workbook/numberFormat";
import type { Sheet } from "../../workbook/sheet";
import { applyStyle } from "../../workbook/styling";
import { cellText } from "../../workbook/text";
import { OfficeError } from "../errors";
import { assertAllowed, assertEditable } from "./access";

/** Excel gives null for the cells of ranges without end. */
function isUnbounded(area: Area): boolean {
  return isWholeColumns(area) || isWholeRows(area);
}

function grid<T>(
  sheet: Sheet,
  area: Area,
  of: (cell: Nullable<ICellData>, row: number, column: number) => T,
): T[][] | null {
  return isUnbounded(area) ? null : sheet.read(area, of);
}

export function readValues(sheet: Sheet, area: Area): Value[][] | null {
  return grid(sheet, area, cellValue);
}

/** The formula where there is one, else the value. A spilled cell shows its value. */
export function readFormulas(sheet: Sheet, area: Area): Value[][] | null {
  return grid(sheet, area, (cell, row, column) =>
    cell?.si && !cell.f ? (sheet.sharedFormula(row, column) ?? cellValue(cell)) : cell?.f || cellValue(cell),
  );
}

export function readTypes(sheet: Sheet, area: Area): ValueType[][] | null {
  return grid(sheet, area, cellType);
}

export function readTexts(sheet: Sheet, area: Area): string[][] | null {
  const format = formatReader(sheet);
  return grid(sheet, area, (cell, row, column) =>
    cellText(cell, format(cell, row, column), sheet.book.date1904),
  );
}

export function readNumberFormats(sheet: Sheet, area: Area): string[][] | null {
  return grid(sheet, area, formatReader(sheet));
}

/** Reads number formats; cells without a style of their own have their row's or column's. */
function formatReader(sheet: Sheet): (cell: Nullable<ICellData>, row: number, column: number) => string {
  const styles = sheet.book.workbook.getStyles();
  return (cell, row, column) => {
    const own = cell?.s ? styles.getStyleByCell(cell)?.n?.pattern : undefined;
    return own ?? numberFormatOf(sheet.model.getRowStyle(row) ?? sheet.model.getColumnStyle(column));
  };
}

/** Writes values (or formulas: Excel takes both in either): one for all cells, or one for each. */
export function writeValues(sheet: Sheet, area: Area, given: unknown): void {
  const values = shape(given, area) as (Value | null)[][];
  assertEditable(sheet, area);
  for (const line of values) line.forEach((value) => checkValue(sheet, value));
  sheet.enterBlock(area.row, area.column, values);
}

export function writeNumberFormats(sheet: Sheet, area: Area, given: unknown): void {
  assertAllowed(sheet, "allowFormatCells");
  if (!Array.isArray(given)) {
    applyStyle(sheet, area, { n: { pattern: numberFormat(given) } });
    return;
  }
  const styles = new Map<unknown, { n: { pattern: string } }>();
  shape(given, area).forEach((line, r) =>
    line.forEach((format, c) => {
      if (format === null) return;
      let style = styles.get(format);
      if (!style) styles.set(format, (style = { n: { pattern: numberFormat(format) } }));
      sheet.put(area.row + r, area.column + c, { s: style });
    }),
  );
}

function numberFormat(format: unknown): string {
  if (typeof format !== "string") throw new OfficeError("InvalidArgument");
  return format === "" ? GENERAL : format;
}

function checkValue(sheet: Sheet, value: unknown): void {
  if (value === null || typeof value === "number" || typeof value === "boolean") return;
  if (typeof value !== "string" || value.length > 32_767) throw new OfficeError("InvalidArgument");
  if (value.startsWith("=") && value.length > 1 && !sheet.book.isFormula(value))
    throw new OfficeError("InvalidArgument");
}

/** The given values in the range's shape. One value stands for all cells; another shape is an error. */
function shape(given: unknown, area: Area): unknown[][] {
  if (!Array.isArray(given)) {
    if (isUnbounded(area)) throw new OfficeError("InvalidArgument");
    return Array.from({ length: area.rows }, () => new Array<unknown>(area.columns).fill(given));
  }
  const rows = given as unknown[];
  const fits =
    rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (fits) return rows as unknown[][];
  throw wrongShape();
}

export function wrongShape(): OfficeError {
  return new OfficeError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}
