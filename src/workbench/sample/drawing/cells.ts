import { CellValueType, type ICellData } from "@univerjs/core";
import type { LookName } from "./looks";

/** A cell of Univer with a value and a look. */
export function cellOf(value: string | number | boolean, look: LookName): ICellData {
  if (value === "") return { s: look };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER, s: look };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN, s: look };
  return { v: value, t: CellValueType.STRING, s: look };
}

/** A cell with a formula and the value that it last gave. */
export function formulaCell(formula: string, value: string | number | boolean, look: LookName): ICellData {
  return { ...cellOf(value, look), f: formula };
}

/** Cells side by side, from the first column on. */
export function byIndex(cells: readonly ICellData[]): Record<number, ICellData> {
  return Object.fromEntries(cells.map((cell, index) => [index, cell]));
}
