import type { ICellData, IWorkbookData } from "@univerjs/core";

/** Visibility of a sheet, in office.js's words. */
export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

/** Print set-up of a sheet (页面设置): what Xinze and office.js's PageLayout speak of. */
export interface PageLayout {
  orientation?: "Portrait" | "Landscape";
  /** Office.js's PaperType, e.g. "A4". */
  paperSize?: string;
  /** Rows repeated on each page, A1 form, e.g. "$1:$3". */
  printTitleRows?: string;
  printTitleColumns?: string;
  printArea?: string;
  fitToPagesWide?: number;
  fitToPagesTall?: number;
  /** Per cent, when no fit is set. */
  scale?: number;
  centerHorizontally?: boolean;
  header?: string;
  footer?: string;
}

/** Sheet protection as the file states it; the host answers AccessDenied for writes to locked cells. */
export interface SheetProtection {
  protected: boolean;
  /** The file's own options and password hash, kept as they came. */
  options?: Record<string, boolean | number | string>;
}

/** A threaded or plain comment. Notes are Univer's own (sheets-note). */
export interface SheetComment {
  id: string;
  /** A1 address within the sheet. */
  cell: string;
  author: string;
  content: string;
  replies: { author: string; content: string }[];
  resolved: boolean;
}

/** The values that an array formula spills; they stand beside the matrix, as in Univer. */
export interface Spill {
  /** The whole area in A1 form; its first cell holds the formula. */
  ref: string;
  /** Row by row, the first cell included. Value and type only. */
  cells: Pick<ICellData, "v" | "t">[][];
}

/** A link of a cell: to a place outside (`address`) or in the workbook (`documentReference`, e.g. "工资表!A1"). */
export interface Hyperlink {
  address?: string;
  documentReference?: string;
  screenTip?: string;
}

/**
 * What a cell carries beside Univer's own fields: the `custom` of an `ICellData`. Columns and rows without cells
 * carry the same in the `custom` of `columnData` and `rowData`.
 */
export interface CellExtras {
  /** False where the sheet's protection lets the cell be edited; cells are locked unless they say so. */
  locked?: boolean;
  /** True where protection hides the formula. */
  formulaHidden?: boolean;
  hyperlink?: Hyperlink;
}

/** What a sheet carries beside Univer's snapshot. */
export interface SheetExtras {
  visibility: SheetVisibility;
  pageLayout: PageLayout;
  protection: SheetProtection;
  comments: SheetComment[];
  /** Selected address in A1 form. */
  selection?: string;
  /** Last results of the array formulas. */
  spills?: Spill[];
}

/**
 * A whole workbook as the embedded host opens and saves it.
 * `snapshot` is Univer's own (cells, styles, sizes, frozen panes, and in `resources` its plugins' data: defined
 * names, conditional formats, data validation, tables, notes); the rest is what Univer does not model.
 */
export interface BookData {
  snapshot: IWorkbookData;
  /** Univer id of the active sheet; the first visible one without it. */
  activeSheet?: string;
  /** By Univer sheet id. */
  sheets: Record<string, SheetExtras>;
  /** True when the workbook counts days from 1904 (Macintosh date system). */
  date1904: boolean;
  /** True when no sheet may be added, deleted, moved or renamed (workbook protection). */
  structureProtected?: boolean;
  customXml: { id: string; xml: string }[];
  /** Document settings of the add-in (Office.context.document.settings), by key, as JSON text. */
  settings: Record<string, string>;
  /** Core document properties: title, author, … */
  properties: Record<string, string>;
  /** The opened file itself, so that parts that the host does not model survive saving. Opaque outside file/. */
  carrier?: unknown;
}
