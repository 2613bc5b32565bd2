import { SHEETS } from "../../workbook/sheets";
import { NOTES } from "../../workbook/sheets/notes";
import type { BookData } from "../../host/workbook/bookData";
import { TEMPLATE_SENTENCES } from "../text/sample";
import { bookOf } from "./drawing/book";
import { drawContractSheet } from "./drawing/contractSheet";
import { drawTextSheet } from "./drawing/textSheet";

/** The empty template: every sheet of the contract with headers, formats, lists and notes. */
export function templateBook(): BookData {
  const { title, guide } = TEMPLATE_SENTENCES;
  return bookOf(title, [
    drawTextSheet(guide.name, guide.title, guide.passages),
    ...SHEETS.map((definition) =>
      drawContractSheet({ definition, rows: [], merged: [] }, NOTES[definition.key]),
    ),
  ]);
}
