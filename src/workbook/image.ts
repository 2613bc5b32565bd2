import type { CellValue } from "../kinds/content";

/** One sheet as read in one batch: the used range and what reading needs to know about it. */
export interface SheetImage {
  name: string;
  visible: boolean;
  /** Zero-based position of the used range's first cell. */
  firstRow: number;
  firstColumn: number;
  /** Used range, row by row; empty when the sheet is empty. */
  values: CellValue[][];
  /** Zero-based sheet rows that are hidden or filtered out. */
  hiddenRows: ReadonlySet<number>;
  /** Merged areas, zero-based, inclusive. */
  merged: readonly { top: number; left: number; bottom: number; right: number }[];
  /** Excel tables on the sheet: the range with its header row, zero-based, inclusive. */
  tables: readonly { name: string; top: number; left: number; bottom: number; right: number }[];
}

/** All that the pure part of Xinze knows of a workbook. */
export interface WorkbookImage {
  name: string;
  sheets: readonly SheetImage[];
  /** True when the workbook counts days from 1904. */
  date1904: boolean;
}
