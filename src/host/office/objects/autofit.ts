import { contains, type Area } from "../../workbook/address";
import { numberFormatOf } from "../../workbook/numberFormat";
import { isWrapped, STANDARD_FONT } from "../../workbook/officeStyles";
import type { Sheet } from "../../workbook/sheet";
import { cellText } from "../../workbook/text";

/** Space around a cell's text, in pixels. */
const PADDING = 10;
/** A line's height by its font's size. */
const LEADING = 1.3;
const PIXELS_A_POINT = 4 / 3;

/**
 * The width in pixels that shows the texts of a column in full. Without a screen to measure on, letters are taken as
 * a little over half as wide as the font is high, Chinese characters as wide as it is.
 */
export function fittingWidth(sheet: Sheet, column: number, area: Area): number {
  let width = 0;
  sheet.eachCell({ ...area, column, columns: 1 }, (cell, row) => {
    const style = sheet.style(row, column);
    const text = cellText(cell, numberFormatOf(style), sheet.book.date1904);
    const size = (style.fs ?? STANDARD_FONT.size) * PIXELS_A_POINT * (style.bl === 1 ? 1.05 : 1);
    for (const line of text.split("\n")) width = Math.max(width, widthOf(line) * size);
  });
  return width === 0 ? sheet.model.getColumnWidth(column) : Math.ceil(width) + PADDING;
}

/** The height in pixels that shows the texts of a row in full at the present widths. */
export function fittingHeight(sheet: Sheet, row: number, area: Area): number {
  let height = sheet.model.getConfig().defaultRowHeight;
  sheet.eachCell({ ...area, row, rows: 1 }, (cell, _row, column) => {
    if (!contains(area, row, column)) return;
    const style = sheet.style(row, column);
    const size = (style.fs ?? STANDARD_FONT.size) * PIXELS_A_POINT;
    const text = cellText(cell, numberFormatOf(style), sheet.book.date1904);
    const room = Math.max(1, sheet.model.getColumnWidth(column) - PADDING);
    const lines = text
      .split("\n")
      .reduce(
        (count, line) =>
          count + (isWrapped(style) ? Math.max(1, Math.ceil((widthOf(line) * size) / room)) : 1),
        0,
      );
    height = Math.max(height, Math.ceil(lines * size * LEADING));
  });
  return height;
}

/** Width of a text in heights of its font. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += /[\u2E80-\uFFEF]/.test(letter) ? 1 : 0.55;
  return width;
}
