import { numfmt, type ICellData, type Nullable } from "@univerjs/core";
import { cellValue, isErrorCell } from "./cellValue";
import { DAYS_1904 } from "./typed";

const LOCALE = { locale: "zh-CN", nbsp: false } as const;

/** What a cell shows: its value in its number format. Too narrow columns (####) are not looked at. */
export function cellText(cell: Nullable<ICellData>, numberFormat: string, date1904: boolean): string {
  const value = cellValue(cell);
  if (value === "" || isErrorCell(cell)) return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return formatted(numberFormat, value);
  return formatted(numberFormat, date1904 && isDateFormat(numberFormat) ? value + DAYS_1904 : value);
}

/** True when the format shows a number as a date or time. */
function isDateFormat(numberFormat: string): boolean {
  return (
    numberFormat !== "General" && numfmt.isValidFormat(numberFormat) && numfmt.isDateFormat(numberFormat)
  );
}

function formatted(numberFormat: string, value: string | number): string {
  if (numberFormat === "General" && typeof value === "string") return value;
  return numfmt.isValidFormat(numberFormat) ? numfmt.format(numberFormat, value, LOCALE) : String(value);
}
