import type { CellValue } from "../../src/kinds/content";
import type { SheetImage, WorkbookImage } from "../../src/workbook/image";

/** A sheet from its rows; the first row is sheet row 1. */
export function sheetOf(name: string, rows: CellValue[][], more: Partial<SheetImage> = {}): SheetImage {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return {
    name,
    visible: true,
    firstRow: 0,
    firstColumn: 0,
    values: rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => "")]),
    hiddenRows: new Set(),
    merged: [],
    tables: [],
    ...more,
  };
}

export function bookOf(sheets: readonly SheetImage[], date1904 = false): WorkbookImage {
  return { name: "book.xlsx", sheets, date1904 };
}

export const ROSTER_HEADER = ["工号", "姓名", "小组", "岗位", "入职日期"];

/** A roster of three: two with leading zeros, one supervisor. */
export const ROSTER_SHEET = sheetOf("花名册", [
  ROSTER_HEADER,
  ["0001", "王芳", "招商组", "招商主管", 45000],
  ["0012", "李雷", "招商组", "招商专员", 45100],
  ["0013", "韩梅梅", "招商组", "招商专员", 45200],
]);
