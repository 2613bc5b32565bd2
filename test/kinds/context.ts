import { parseMonth, type Month } from "../../src/kinds/month";
import type { CellReading, CellContext } from "../../src/kinds/reading";

const MARCH = parseMonth("2026-03") as Month;
/** A workbook that counts days from 1900, read for March 2026. */
export const IN_1900: CellContext = { date1904: false, month: MARCH };
export const IN_1904: CellContext = { date1904: true, month: MARCH };
export const NO_MONTH: CellContext = { date1904: false, month: null };

/** The value, "blank" or the problem's key; a remark on a value stands behind it. */
export function short<V>(reading: CellReading<V>, write: (value: V) => unknown = (value) => value): unknown {
  if (reading.is === "blank") return "blank";
  if (reading.is === "problem") return reading.remark.problem;
  const value = write(reading.value);
  return reading.remark ? [value, reading.remark.problem] : value;
}
