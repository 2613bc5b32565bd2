import { generateRandomId, LocaleType } from "@univerjs/core";
import type { BookData } from "./bookData";

/** A new workbook with one empty sheet, as Excel begins with. */
export function blankBook(name = "工作簿1", sheetName = "Sheet1"): BookData {
  const id = generateRandomId(6);
  return {
    snapshot: {
      id: generateRandomId(6),
      name,
      appVersion: "",
      locale: LocaleType.ZH_CN,
      styles: {},
      sheetOrder: [id],
      sheets: { [id]: { id, name: sheetName, ...NEW_SHEET } },
      resources: [],
    },
    sheets: {},
    date1904: false,
    customXml: [],
    settings: {},
    properties: {},
  };
}

/** The size of a new sheet: few rows, since Univer's whole-column references cost time for each. Sizes in pixels. */
export const NEW_SHEET = {
  rowCount: 200,
  columnCount: 26,
  defaultColumnWidth: 64,
  defaultRowHeight: 20,
} as const;
