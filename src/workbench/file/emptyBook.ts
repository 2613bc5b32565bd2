import { BooleanNumber, LocaleType } from "@univerjs/core";
import type { BookData } from "../book/bookData";
import { DEFAULT_FONT } from "./newWorkbook";
import { BOOK_ID } from "./openXlsx";

/** A book with one empty sheet, "Sheet1", and no file behind it. */
export function emptyBook(): BookData {
  const id = "sheet1";
  return {
    snapshot: {
      id: BOOK_ID,
      name: "",
      appVersion: "0.25.1",
      locale: LocaleType.ZH_CN,
      styles: {},
      defaultStyle: { ff: DEFAULT_FONT.name, fs: DEFAULT_FONT.size },
      sheetOrder: [id],
      sheets: {
        [id]: {
          id,
          name: "Sheet1",
          hidden: BooleanNumber.FALSE,
          rowCount: 100,
          columnCount: 26,
          cellData: {},
        },
      },
      resources: [],
    },
    activeSheet: id,
    sheets: {
      [id]: { visibility: "Visible", pageLayout: {}, protection: { protected: false }, comments: [] },
    },
    date1904: false,
    customXml: [],
    settings: {},
    properties: {},
  };
}
