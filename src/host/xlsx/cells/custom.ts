import type { ICellData } from "@univerjs/core";
import type { CellExtras } from "../../workbook/bookData";
import { ERROR_VALUES } from "../../workbook/cellValue";

/**
 * How Excel evaluates a formula: as a dynamic array, as a fixed one ({=…}, entered with Ctrl+Shift+Enter) over its
 * area, or plainly although it might give an array.
 */
interface Evaluation {
  formula: string;
  as: "dynamic" | "fixed" | "plain";
  /** Area of a fixed array. */
  ref?: string;
}

/**
 * What a cell of a file says beside what the host knows of it. It stands in `ICellData.custom`, so it moves with the cell
 * when rows are inserted, sorted or undone.
 */
export interface CellCustom extends CellExtras {
  /** The file's text with its runs; valid while the cell's text is still the same. */
  rich?: { text: string; xml: string };
  /** How the file evaluates the formula; valid while the formula is still the same. */
  evaluation?: Evaluation;
  /** Rich value of the file (picture in a cell, data type); valid while the value is still the same. */
  valueMetadata?: { value: string; vm: string };
  /** A what-if data table's formula element: carried, not calculated. */
  dataTable?: string;
}

/** The file's facts of a cell. */
export function customOf(cell: ICellData | null | undefined): CellCustom {
  return (cell?.custom ?? {}) as CellCustom;
}

/** Errors that a file may hold: the host's own and those that only Excel's newer functions and services give. */
export const ERRORS: ReadonlySet<string> = new Set([
  ...ERROR_VALUES,
  "#FIELD!",
  "#BLOCKED!",
  "#UNKNOWN!",
  "#PYTHON!",
]);
