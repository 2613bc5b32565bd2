import type { IStyleData } from "@univerjs/core";
import { parseAddress, type Area } from "../../workbook/address";
import type { CellExtras, Hyperlink } from "../../workbook/bookData";
import type { Sheet } from "../../workbook/sheet";
import { OfficeError } from "../errors";
import { assertAllowed, assertEditable } from "./access";

/** Excel.RangeHyperlink. */
export interface RangeHyperlink extends Hyperlink {
  textToDisplay?: string;
}

/** How Excel shows a link. */
const LINK_STYLE: IStyleData = { cl: { rgb: "#0563C1" }, ul: { s: 1 } };
const PLAIN_STYLE: IStyleData = { cl: null, ul: { s: 0 } };

/** The link of the range's first cell, or null. */
export function readHyperlink(sheet: Sheet, { row, column }: Area): RangeHyperlink | null {
  const cell = sheet.cell(row, column);
  const link = (cell?.custom as CellExtras | null | undefined)?.hyperlink;
  return link ? { ...link, textToDisplay: String(sheet.value(row, column)) } : null;
}

/** Links every cell of the range; with `textToDisplay` the text is written too. */
export function writeHyperlink(sheet: Sheet, area: Area, link: RangeHyperlink | null): void {
  if (!link) return removeHyperlinks(sheet, area, true);
  const { textToDisplay, address, documentReference, screenTip } = link;
  if (address === undefined && documentReference === undefined) throw new OfficeError("InvalidArgument");
  if (documentReference !== undefined && !parseAddress(documentReference))
    throw new OfficeError("InvalidArgument");
  assertAllowed(sheet, "allowInsertHyperlinks");
  if (textToDisplay !== undefined) assertEditable(sheet, area);
  const hyperlink = JSON.parse(JSON.stringify({ address, documentReference, screenTip })) as Hyperlink;
  eachCell(area, (row, column) => {
    if (textToDisplay !== undefined) sheet.enter(row, column, textToDisplay);
    sheet.put(row, column, { s: LINK_STYLE });
    sheet.putExtras(row, column, { hyperlink });
  });
}

/** Takes the links away, and with `format` the look of a link too. */
export function removeHyperlinks(sheet: Sheet, area: Area, format: boolean): void {
  sheet.eachCell(area, (cell, row, column) => {
    if (!(cell.custom as CellExtras | null | undefined)?.hyperlink) return;
    sheet.putExtras(row, column, { hyperlink: undefined });
    if (format) sheet.put(row, column, { s: PLAIN_STYLE });
  });
}

function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) visit(row, column);
  }
}
