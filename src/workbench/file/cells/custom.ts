import type { ICellData } from "@univerjs/core";

/** A link of a cell, in office.js's words (RangeHyperlink). */
export interface CellLink {
  /** Outside address: https, mailto, file. */
  address?: string;
  /** Place in this workbook, e.g. `考勤!B7`. */
  documentReference?: string;
  screenTip?: string;
}

/**
 * What a cell of a file says beside Univer's own fields. It stands in `ICellData.custom`, so it moves with the cell
 * when rows are inserted, sorted or undone.
 */
export interface CellCustom {
  link?: CellLink;
  /** The file's text with its runs; valid while the cell's text is still the same. */
  rich?: { text: string; xml: string };
  /** "dynamic" for Excel 365's arrays, "fixed" for {=…} entered with Ctrl+Shift+Enter, with its area. */
  array?: "dynamic" | "fixed";
  ref?: string;
  /** Rich value of the file (picture in a cell, data type); valid while the value is still the same. */
  valueMetadata?: { value: string; vm: string };
  /** A what-if data table's formula element: carried, not calculated. */
  dataTable?: string;
}

/** The file's facts of a cell. */
export function customOf(cell: ICellData | null | undefined): CellCustom {
  return (cell?.custom ?? {}) as CellCustom;
}

/** Errors that Excel knows; a cell that shows one of them is an error, not a text. */
export const ERRORS: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#UNKNOWN!",
  "#CONNECT!",
  "#BUSY!",
  "#PYTHON!",
]);
