import type { CellPlace } from "../kinds/place";
import type { CellValue } from "../kinds/content";

/** A named look of cells in the sheets that Xinze writes; excel/ turns it into fills, fonts and borders. */
export type Look =
  | "title"
  | "subtitle"
  | "header"
  | "text"
  | "wrapped"
  | "amount"
  | "count"
  | "total"
  | "error"
  | "warning"
  | "info";

/** A rectangle of a sheet, zero-based, with a look and, where it differs from General, a number format. */
export interface Region {
  top: number;
  left: number;
  rows: number;
  columns: number;
  look: Look;
  numberFormat?: string;
}

/** A sheet to be written, whole: built and checked before anything in the workbook changes. */
export interface SheetContent {
  name: string;
  /** Values, or formulas with "=" in front. Text that starts with "=" or "'" does not occur; blank is "". */
  cells: CellValue[][];
  regions: readonly Region[];
  /** Column widths in characters of the default font. */
  columnWidths: readonly number[];
  /** Rows above the data, frozen and repeated on each printed page. */
  headerRows: number;
  /** Columns to the left that stay in view. */
  frozenColumns: number;
  /** Cells that lead to another cell when clicked. */
  links: readonly { row: number; column: number; target: CellPlace }[];
}
